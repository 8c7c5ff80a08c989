import { expect, test } from "vitest";
import { packLog, unpackLog } from "../../src/rules/archive.ts";
import { publishedEnd } from "../../src/rules/chain.ts";
import { CLASSIC } from "../../src/rules/modes.ts";
import { RULES_VERSION } from "../../src/rules/ruleset.ts";
import { verify } from "../../src/rules/verify.ts";
import { CHAIN, enters, GAME, recorded } from "../support/recorded.ts";

const log = recorded(CLASSIC, GAME);

test("an archive has the last key alone, and all else", () => {
	const archive = packLog(log);
	expect(archive).toMatchObject({
		...{
			format: 1,
			rules: RULES_VERSION,
			id: "test",
			board: log.board,
			hash: log.hash,
		},
		lastKey: log.turns[3].key,
	});
	for (const record of archive.turns) expect(record).not.toHaveProperty("key");
	expect(JSON.stringify(archive)).not.toContain(log.turns[2].key);
});

test("the keys before the last come out of it", () => {
	expect(unpackLog(packLog(log))).toEqual(log);
	expect(verify(unpackLog(packLog(log)))).toBeNull();
});

test("those who had entered in a turn that was cut short are kept", () => {
	const brokenOff = recorded(CLASSIC, GAME.slice(0, 1), {
		entries: [enters(2, 4, 1010)],
	});
	expect(packLog(brokenOff).entries).toEqual([2, 4, 1010]);
	expect(unpackLog(packLog(brokenOff))).toEqual(brokenOff);
	expect(packLog(log)).not.toHaveProperty("entries");
});

test("a game without a turn has no key", () => {
	const empty = recorded(CLASSIC, []);
	expect(packLog(empty).lastKey).toBeNull();
	expect(unpackLog(packLog(empty))).toEqual(empty);
	expect(verify(empty)).toBeNull();
});

test.each([null, "", "x", "CA".repeat(32), publishedEnd(CHAIN)])(
	"a last key that is no key proves nothing: %s",
	(lastKey) => {
		expect(verify(unpackLog({ ...packLog(log), lastKey }))).toEqual({
			...{ turn: 0, type: "key" },
		});
	},
);
