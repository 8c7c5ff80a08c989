/** Plays one whole game between bots, by the same commands as people's games. */
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import type { Holder } from "../../src/match/match.ts";
import { LocalMatch, secretFrom } from "../games/LocalMatch.ts";
import { type GameResult, GameTracker } from "./GameTracker.ts";
import type { SimulationOptions } from "./options.ts";

/** Plays the game of an index; the same options and index give the same game. */
export function playGame(
	options: SimulationOptions,
	index: number,
): GameResult {
	const { ruleset, board, seed } = options;
	const bots = rotated(options.bots, index);
	const tracker = new GameTracker(board, bots);
	const settings = { ruleset, board, seatCount: bots.length };
	const game = new LocalMatch(settings, (match, facts) => {
		for (const fact of facts) tracker.note(fact);
		if (match.type === "playing") tracker.notePosition(match.position);
	});
	game.begin(bots.map(holderOf), secretFrom(`${seed}:${index}`));
	while (game.match.type === "playing") game.tick();
	const { match } = game;
	if (match.type !== "over") throw new Error("the game never began");
	return tracker.result(match.position, match.reason === "turn-cap");
}

function holderOf(bot: BotKind, seat: number): Holder {
	return { type: "bot", bot, name: `${BOTS[bot].names[0]} ${seat + 1}` };
}

/** The bots move by one seat from game to game, so that each plays every seat equally often. */
function rotated<T>(items: readonly T[], by: number): T[] {
	return items.map((_, i) => items[(i + by) % items.length]);
}
