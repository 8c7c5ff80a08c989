/** Games of one strategy against bots of one kind. */

import { playerOf, playToEnd } from "../../../src/analysis/playOn.ts";
import type { BotKind } from "../../../src/bots/bots.ts";
import type { Choose } from "../../../src/bots/byRuleset.ts";
import type { Weights } from "../../../src/bots/march/weights.ts";
import { rankAll } from "../../../src/rules/ending.ts";
import type { Seat } from "../../../src/rules/position.ts";
import { beginGame, positionOf } from "../games/beginGame.ts";
import type { GameSetting } from "../games/setting.ts";
import { playerByTrick } from "../tricks/trick.ts";
import { TRICKS } from "../tricks/tricks.ts";

export type TrickInput = {
	readonly setting: GameSetting;
	/** A name of `TRICKS`, or other weights for the normal bot. */
	readonly trick: string | Partial<Weights>;
	readonly opponent: BotKind;
	/** The games from this index up to that one. */
	readonly from: number;
	readonly to: number;
};

/** The strategy's place in each game, from 1. */
export function playTrick({
	setting,
	trick,
	opponent,
	from,
	to,
}: TrickInput): number[] {
	const player = playerByTrick(
		typeof trick === "string" ? TRICKS[trick] : () => ({ weights: trick }),
	);
	return Array.from({ length: to - from }, (_, i) =>
		placeOf(setting, player, opponent, from + i),
	);
}

/** On the same board and by the same lot once on each seat. */
function placeOf(
	setting: GameSetting,
	player: Choose,
	opponent: BotKind,
	index: number,
): number {
	const { ruleset, bots, seed } = setting;
	const seat = (index % bots.length) as Seat;
	const opponents = bots.map(() => opponent);
	const game = Math.floor(index / bots.length);
	const position = positionOf(beginGame(setting, opponents, game));
	const players = opponents.map(playerOf).with(seat, player);
	const keyOf = (turn: number) => `${seed}:${game}:${turn}`;
	const end = playToEnd({ ruleset, players, keyOf }, position);
	return rankAll(end).indexOf(seat) + 1;
}
