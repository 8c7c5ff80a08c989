/** Reads a command's input. */
import { readFileSync } from "node:fs";

const STANDARD_INPUT = 0;

/** Reads standard input to its end. */
export function readStandardInput(): string {
	return readFileSync(STANDARD_INPUT, "utf8");
}
