/** How much the last seat's choice of a victim decides, shortly before the end. */

import { playerOf, playToEnd } from "../../../src/analysis/playOn.ts";
import { rankAll } from "../../../src/rules/ending.ts";
import { landOf } from "../../../src/rules/position.ts";
import { rotated } from "../games/beginGame.ts";
import { positionsOf } from "../games/playGame.ts";
import type { GameSetting } from "../games/setting.ts";
import { shareOf } from "../intervals.ts";
import { playerByTrick } from "../tricks/trick.ts";
import { onlyAgainst } from "../tricks/victims.ts";

/** How many turns before the end the last seat chooses. */
const TURNS_BEFORE_END = 6;

export type KingmakingInput = {
	readonly setting: GameSetting;
	readonly index: number;
	/** How often the game is played on for each victim. */
	readonly rollouts: number;
};

/** How often the leader wins if the last one strikes only it, and if only the second. */
export type Kingmaking = { readonly first: number; readonly second: number };

/** The leader's chances in one game; null if fewer than three seats are alive then. */
export function kingmakingIn({
	setting,
	index,
	rollouts,
}: KingmakingInput): Kingmaking | null {
	const { ruleset, seed } = setting;
	const position = positionsOf(setting, index).at(-1 - TURNS_BEFORE_END);
	if (position === undefined) return null;
	const alive = rankAll(position).filter((seat) => landOf(position, seat) > 0);
	if (alive.length < 3) return null;
	const [leader, second] = alive;
	const last = alive[alive.length - 1];
	const bots = rotated(setting.bots, index).map(playerOf);
	const winsAgainst = (victim: number) => {
		const players = bots.with(last, playerByTrick(onlyAgainst(victim)));
		const winners = Array.from({ length: rollouts }, (_, i) => {
			const keyOf = (turn: number) => `${seed}:${index}:${i}:${turn}`;
			return rankAll(playToEnd({ ruleset, players, keyOf }, position))[0];
		});
		return shareOf(winners, (winner) => winner === leader).rate;
	};
	return { first: winsAgainst(leader), second: winsAgainst(second) };
}
