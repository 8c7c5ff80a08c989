import { expect, test } from "vitest";
import { gameListWords } from "../../src/words/en/gameList.ts";
import {
	gameLine,
	type LineGame,
	ownGameLine,
} from "../../src/words/gameLine.ts";

const GAME: LineGame = {
	...{ state: "open", ruleset: "march", cols: 9, rows: 7 },
	...{ tempo: "even", plans: "sealed", paceMs: 20_000 },
	...{ seatCount: 4, persons: 1, fill: null, host: "Bo", beginsAt: null },
	...{ turn: 0, isJoinable: true, isWatchable: true, watching: 0 },
};

test("a list says which names are bots', and which games let bots in", () => {
	const bots = { ...GAME, isBotHost: true, botAccounts: true };
	const open = gameLine(bots, gameListWords, 0);
	expect(open.title).toBe("BOT Bo’s game");
	expect(open.players).toContain("open to bots");
	const running = { ...bots, state: "running", turn: 3 } as const;
	expect(gameLine(running, gameListWords, 0).title).toBe("BOT Bo is ahead");
	const people = gameLine(GAME, gameListWords, 0);
	expect(people.title).toBe("Bo’s game");
	expect(people.players).not.toContain("bots");
});

test("so does a list of the reader's own games", () => {
	const own = { ...GAME, isWaiting: false, deadlineAt: null };
	const others = { others: ["Bo", "Ann"], otherBots: ["Bo"] };
	const line = ownGameLine({ ...own, ...others }, gameListWords, 0);
	expect(line.title).toBe("BOT Bo and Ann");
});
