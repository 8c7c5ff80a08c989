import { expect, test } from "vitest";
import type { BotKind } from "../../src/bots/bots.ts";
import { hashOf } from "../../src/rules/hash.ts";
import { CLASSIC, FREE_FULL, FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { playBots } from "../support/botGames.ts";

/** `march` as it was by version 1 of the rules: games of it are still played on. */
const MARCH_1: Ruleset = {
	...CLASSIC,
	name: "march",
	version: 1,
	levelSteps: [
		[8, 2],
		[16, 3],
		[23, 4],
		[39, 5],
	],
	returns: false,
	end: {
		type: "falling-share",
		startPercent: 50,
		fallsAfterTurn: 20,
		percentPerTurn: 1,
		leastPercent: 10,
	},
	tempo: "even",
	plans: "sealed",
};

const KINDS: readonly BotKind[] = [
	"captain",
	"general",
	"gardener",
	"raider",
	"settler",
	"hermit",
	"wanderer",
];

/** The hashes of the positions after the bots' first turns, as they were before `march` was made anew. */
const HASHES: readonly (readonly [string, Ruleset, string])[] = [
	["the classic game", CLASSIC, "e375b368643bd95a"],
	["free-neighbor", FREE_NEIGHBOR, "56d0a1afe4c36b19"],
	["free-full", FREE_FULL, "bb4bbaf5f018bb7e"],
	["march of version 1", MARCH_1, "16b635971781bd86"],
];

test.each(HASHES)("bots play %s as they always did", (_, ruleset, hash) => {
	const board = { cols: 15, rows: 11 };
	let reached = "";
	for (const { after } of playBots(KINDS, { ruleset, board }, "unchanged")) {
		if (after.type !== "playing" || after.position.turn > 25) break;
		reached = hashOf(after.position);
	}
	expect(reached).toBe(hash);
});
