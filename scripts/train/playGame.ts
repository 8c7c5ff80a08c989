/** Plays games by the rules alone, without a match around them, which is faster. */
import type { BotView } from "../../src/bots/bot.ts";
import type { Choose } from "../../src/bots/byRuleset.ts";
import { outcomeOf, rankAll } from "../../src/rules/ending.ts";
import type { Event } from "../../src/rules/event.ts";
import { generateBoard } from "../../src/rules/maps/generateBoard.ts";
import type { PlacedOrder } from "../../src/rules/order.ts";
import {
	emptyPosition,
	livingSeats,
	type Position,
	type Seat,
} from "../../src/rules/position.ts";
import { randomFor } from "../../src/rules/random.ts";
import { applyEntries } from "../../src/rules/replay.ts";
import { assignStarts } from "../../src/rules/steps/enter.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { secretFrom } from "../games/LocalMatch.ts";
import type { Setup } from "./setups.ts";

export type Played = {
	/** Every seat by place, winner first. */
	readonly standings: readonly Seat[];
	readonly position: Position;
};

/** Is told each turn: the position before it, and what happened. */
export type OnTurn = (before: Position, events: readonly Event[]) => void;

/** Plays a game; the same setup, players and seed give the same game. */
export function playGame(
	setup: Setup,
	players: readonly Choose[],
	seed: string,
	onTurn: OnTurn = () => {},
): Played {
	const { ruleset } = setup;
	let position = begin(setup, seed);
	while (outcomeOf(ruleset, position) === null) {
		const key = `${seed} ${position.turn}`;
		const before = position;
		const orders = livingSeats(before).flatMap(([seat]) =>
			ordersOf(setup, before, { seat, choose: players[seat], key }),
		);
		const result = resolveTurn(ruleset, before, { orders, key, at: 0 });
		position = result.position;
		onTurn(before, result.events);
	}
	return { standings: rankAll(position), position };
}

function begin(
	{ ruleset, cols, rows, shape, seats }: Setup,
	seed: string,
): Position {
	const key = secretFrom(seed);
	const board = generateBoard({ shape, cols, rows }, seats, key);
	const entries = assignStarts(ruleset, board, seats, key).map(
		(tile, seat) => ({
			seat: seat as Seat,
			tile,
			at: 0,
		}),
	);
	return applyEntries(ruleset, emptyPosition(board, seats), entries).position;
}

function ordersOf(
	{ ruleset }: Setup,
	position: Position,
	{
		seat,
		choose,
		key,
	}: { readonly seat: Seat; readonly choose: Choose; readonly key: string },
): PlacedOrder[] {
	const view: BotView = {
		viewer: seat,
		settings: { ruleset },
		position,
		startedAt: 0,
		phaseStartedAt: 0,
		spent: 0,
	};
	return choose(view, randomFor(key, `bot ${seat}`)).map((order) => ({
		seat,
		order,
		at: 0,
	}));
}
