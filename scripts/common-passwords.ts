// Regenerates src/server/identity/commonPasswords.ts from a list of passwords: `node
// scripts/common-passwords.ts --help`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import {
	fingerprintOf,
	PASSWORD_LENGTH,
} from "../src/server/identity/password.ts";
import { noArguments } from "./cli/arguments.ts";
import { readStandardInput } from "./cli/input.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { root } from "./server/wrangler.ts";

/** OWASP's ASVS requires 3000 (6.2.4). */
const COUNT = 3200;

const FILE = join(root, "src/server/identity/commonPasswords.ts");

await runCommand({
	usage: usageText(
		"node scripts/common-passwords.ts < list",
		"Writes src/server/identity/commonPasswords.ts again, from a list of passwords, the most common first, one a line.",
	),
	parse: noArguments,
	run: () => writeFileSync(FILE, sourceOf(readStandardInput())),
});

function sourceOf(list: string): string {
	const passwords = list
		.split("\n")
		.map((line) => line.trim().toLowerCase())
		.filter((password) => password.length >= PASSWORD_LENGTH.least);
	const fingerprints = [...new Set(passwords)]
		.slice(0, COUNT)
		.map(fingerprintOf)
		.sort((a, b) => a - b);
	const bytes = Buffer.alloc(4 * fingerprints.length);
	for (const [i, fingerprint] of fingerprints.entries())
		bytes.writeUInt32BE(fingerprint, 4 * i);
	return `/**
 * The ${fingerprints.length} most common passwords that are long enough, each as the first four
 * bytes of its SHA-256: shorter than the words, and many of them are not fit to
 * be read. scripts/common-passwords.ts writes this file; the list was that of
 * @zxcvbn-ts/language-common (MIT licence).
 */
export const COMMON_PASSWORDS =
	"${bytes.toString("base64")}";
`;
}
