/** Begins a game between bots, by the same commands as people's games. */
import { BOTS, type BotKind } from "../../../src/bots/bots.ts";
import type { Fact } from "../../../src/match/command.ts";
import type { Holder, Match } from "../../../src/match/match.ts";
import type { Position } from "../../../src/rules/position.ts";
import { LocalMatch, secretFrom } from "../../games/LocalMatch.ts";
import type { GameSetting } from "./setting.ts";

/** A game of these bots, seat by seat; `onChange` hears of all that happens. Same index, same board, starts and chance. */
export function beginGame(
	{ ruleset, board, map, seed }: GameSetting,
	bots: readonly BotKind[],
	index: number,
	onChange?: (match: Match, facts: readonly Fact[]) => void,
): LocalMatch {
	const game = new LocalMatch(
		{
			ruleset,
			board,
			seatCount: bots.length,
			...(map === undefined ? {} : { map }),
		},
		onChange,
	);
	game.begin(bots.map(holderOf), secretFrom(`${seed}:${index}`));
	return game;
}

function holderOf(bot: BotKind, seat: number): Holder {
	return { type: "bot", bot, name: `${BOTS[bot].names[0]} ${seat + 1}` };
}

/** The position of a game that has begun. */
export function positionOf({ match }: LocalMatch): Position {
	if (match.type === "lobby") throw new Error("the game never began");
	return match.position;
}

/** The bots move by one seat from game to game, so that each plays every seat equally often. */
export function rotated<T>(items: readonly T[], by: number): T[] {
	return items.map((_, i) => items[(i + by) % items.length]);
}
