import { expect, test } from "vitest";
import { decide } from "../../src/match/decide.ts";
import { openLobby } from "../../src/match/lobby.ts";
import type { Match, PlayerId } from "../../src/match/match.ts";
import { soloSettings } from "../../src/match/settings.ts";
import { rulesetFor } from "../../src/rules/modes.ts";

const NOW = 1_700_000_000_000;
const HOUR_MS = 3_600_000;
const ann = "ann" as PlayerId;
const board = { cols: 9, rows: 7 };

function decided(
	match: Match,
	command: Parameters<typeof decide>[1],
	now: number,
) {
	const decision = decide(match, command, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}

test("if the clock is set back, a game still ends no sooner than its last phase began", () => {
	const ruleset = rulesetFor("march", board);
	const solo = soloSettings({ ruleset, board, seatCount: 2, hasClock: true });
	const settings = { ...solo, fill: "normal" } as const;
	let match: Match = openLobby(settings, NOW);
	const holder = { type: "person", player: ann, name: "Ann" } as const;
	match = decided(match, { type: "join", holder }, NOW);
	match = decided(match, { type: "begin", secret: "5e".repeat(32) }, NOW);
	match = decided(match, { type: "resign", player: ann }, NOW - HOUR_MS);
	if (match.type !== "over") throw new Error(match.type);
	expect(match.overAt).toBeGreaterThanOrEqual(match.startedAt);
});
