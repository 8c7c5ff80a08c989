import { expect, test } from "vitest";
import type { Command } from "../../src/match/command.ts";
import { decide } from "../../src/match/decide.ts";
import { openLobby } from "../../src/match/lobby.ts";
import type { Match, PlayerId } from "../../src/match/match.ts";
import { soloSettings } from "../../src/match/settings.ts";
import { allTiles, distance } from "../../src/rules/hex.ts";
import { CALM } from "../support/setting.ts";

const BOARD = { cols: 17, rows: 9 };
const PLAYER = "ann" as PlayerId;
const GAMES = 60;

function matchAfter(match: Match, command: Command): Match {
	const decision = decide(match, command, 0);
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}

/** How far the person's tile, drawn by lot, is from the nearest bot's. */
function nearestBot(game: number): number {
	const lobby = openLobby(
		soloSettings({
			ruleset: CALM,
			board: BOARD,
			seatCount: 4,
			hasClock: false,
		}),
	);
	const bots = ["Mira", "Joran", "Ilse"].map((name): Command => {
		const holder = { type: "bot", bot: "captain", name } as const;
		return { type: "join", holder };
	});
	const secret = game.toString(16).padStart(64, "0");
	const ann = { type: "person", player: PLAYER, name: "Ann" } as const;
	const match = [
		{ type: "join", holder: ann } as const,
		...bots,
		{ type: "begin", secret } as const,
		{ type: "ready", player: PLAYER, turn: 0, phase: "waiting" } as const,
	].reduce<Match>(matchAfter, lobby);
	if (match.type !== "playing") throw new Error("no game");
	const { owners } = match.position;
	const owned = allTiles(BOARD).filter((tile) => owners[tile] >= 0);
	const own = owned.filter((tile) => owners[tile] === 0)[0];
	return Math.min(
		...owned
			.filter((tile) => tile !== own)
			.map((tile) => distance(BOARD, own, tile)),
	);
}

test("a start by lot is not beside the bots that started before", () => {
	const distances = Array.from({ length: GAMES }, (_, game) =>
		nearestBot(game),
	);
	expect(Math.min(...distances)).toBeGreaterThanOrEqual(3);
});
