/** What a command reads. */
import { readFileSync } from "node:fs";

const STANDARD_INPUT = 0;

/** All of standard input, until it ends. */
export function readStandardInput(): string {
	return readFileSync(STANDARD_INPUT, "utf8");
}
