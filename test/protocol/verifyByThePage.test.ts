/** What docs/protocol.md says about verifying the file of a game. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseLog } from "../../src/protocol/gameLog.ts";
import { verify } from "../../src/rules/verify.ts";
import { textOfGame } from "../support/gameFiles.ts";

test("verify(parseLog(text)) verifies a log.json", () => {
	const page = readFileSync(
		new URL("../../docs/protocol.md", import.meta.url),
		"utf8",
	);
	expect(page).toContain("`verify(parseLog(text))`");
	const text = textOfGame("march-plain-17x9-4-v2");
	const log = parseLog(text);
	if (typeof log === "string") throw new Error(log);
	expect(verify(log)).toBeNull();
	const forged = parseLog(
		text.replace(/"hash":"\w+"/, '"hash":"0123456789abcdef"'),
	);
	if (typeof forged === "string") throw new Error(forged);
	expect(verify(forged)).not.toBeNull();
	for (const refusal of ["no_log", "other_format", "other_rules"])
		expect(page).toContain(`\`${refusal}\``);
	expect(parseLog("{}")).toBe("no_log");
});
