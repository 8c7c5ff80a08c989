/** Plays one whole game between bots, by the same commands as people's games. */
import type { Fact } from "../../../src/match/command.ts";
import type { Position } from "../../../src/rules/position.ts";
import { beginGame, positionOf, rotated } from "./beginGame.ts";
import { GameTracker } from "./GameTracker.ts";
import { type GameResult, resultOf } from "./gameResult.ts";
import type { GameSetting } from "./setting.ts";

/** Plays the game of an index; the same setting and index give the same game. */
export function playGame(setting: GameSetting, index: number): GameResult {
	const bots = rotated(setting.bots, index);
	let tracker: GameTracker | null = null;
	const game = beginGame(setting, bots, index, (match, facts) => {
		if (match.type === "lobby") return;
		for (const fact of facts)
			if (fact.type === "turnResolved")
				tracker?.noteTurn(match.position, fact.events);
	});
	tracker = new GameTracker(positionOf(game));
	while (game.match.type === "playing") game.tick();
	const { match } = game;
	const hitCap = match.type === "over" && match.reason === "turn-cap";
	return resultOf(tracker.record(), bots, hitCap);
}

/** Some of a setting's games, from index `from` up to `to`. */
export type GameRange = {
	readonly setting: GameSetting;
	readonly from: number;
	readonly to: number;
};

/** How many games a range of `rangesOf` has at most. */
const RANGE = 10;

/** The first games of a setting, in ranges. */
export function rangesOf(setting: GameSetting, games: number): GameRange[] {
	return Array.from({ length: Math.ceil(games / RANGE) }, (_, i) => ({
		setting,
		from: i * RANGE,
		to: Math.min(games, (i + 1) * RANGE),
	}));
}

/** The positions of a game, from the one in which seats give their first orders to the last. */
export function positionsOf(
	setting: GameSetting,
	index: number,
): readonly Position[] {
	const positions: Position[] = [];
	const bots = rotated(setting.bots, index);
	const game = beginGame(setting, bots, index, (match, facts) => {
		if (match.type !== "lobby" && facts.some(isTurn))
			positions.push(match.position);
	});
	const first = positionOf(game);
	while (game.match.type === "playing") game.tick();
	return [first, ...positions];
}

function isTurn({ type }: Fact): boolean {
	return type === "turnResolved";
}

export function playGames({ setting, from, to }: GameRange): GameResult[] {
	return Array.from({ length: to - from }, (_, i) =>
		playGame(setting, from + i),
	);
}
