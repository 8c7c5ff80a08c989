/** Plays on from a position, by the rules alone: without a match, and so with any way to play on any seat. */
import type { BotView } from "../bots/bot.ts";
import { BOTS, type BotKind } from "../bots/bots.ts";
import type { Choose } from "../bots/byRuleset.ts";
import { outcomeOf } from "../rules/ending.ts";
import { livingSeats, type Position, type Seat } from "../rules/position.ts";
import { randomFor } from "../rules/random.ts";
import type { Ruleset } from "../rules/ruleset.ts";
import { resolveTurn } from "../rules/turn.ts";

/** What a game goes on with: each seat's way to play, and each turn's key. */
export type Continuation = {
	readonly ruleset: Ruleset;
	readonly players: readonly Choose[];
	readonly keyOf: (turn: number) => string;
};

/** The position after the next turn. */
export function playTurn(
	{ ruleset, players, keyOf }: Continuation,
	position: Position,
): Position {
	const key = keyOf(position.turn);
	const orders = livingSeats(position).flatMap(([seat]) => {
		const view = viewOf(ruleset, position, seat);
		// As a match draws for its bots; see match/botSeats.ts.
		const random = randomFor(key, `bot ${seat}`);
		return players[seat](view, random).map((order) => ({ seat, order, at: 0 }));
	});
	return resolveTurn(ruleset, position, { orders, key, at: 0 }).position;
}

/** The position after so many turns, or at the end of the game if that comes first. */
export function playTurns(
	continuation: Continuation,
	position: Position,
	turns: number,
): Position {
	const { ruleset } = continuation;
	let last = position;
	for (let played = 0; played < turns && !isOver(ruleset, last); played++)
		last = playTurn(continuation, last);
	return last;
}

/** The last position of the game. */
export function playToEnd(
	continuation: Continuation,
	position: Position,
): Position {
	return playTurns(continuation, position, Number.POSITIVE_INFINITY);
}

function isOver(ruleset: Ruleset, position: Position): boolean {
	return (
		outcomeOf(ruleset, position) !== null || position.turn > ruleset.maxTurns
	);
}

/** What a bot on a seat sees of a position. */
export function viewOf(
	ruleset: Ruleset,
	position: Position,
	seat: Seat,
): BotView {
	return {
		viewer: seat,
		settings: { ruleset },
		position,
		startedAt: 0,
		phaseStartedAt: 0,
		spent: 0,
	};
}

/** The way in which a bot plays. */
export function playerOf(bot: BotKind): Choose {
	return (view, random) =>
		BOTS[bot].choose(view, random).map(({ order }) => order);
}
