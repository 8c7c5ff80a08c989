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
import { assignStarts } from "../../src/rules/steps/assignStarts.ts";
import { resolveTurn } from "../../src/rules/turn.ts";
import { secretFrom } from "../games/LocalMatch.ts";
import type { Setup } from "./setups.ts";

/** Is told each turn: the position before it, and what happened. */
export type OnTurn = (before: Position, events: readonly Event[]) => void;

/** Which board and starts a game has, and what chance decides in it. */
export type Draws = { readonly board: string; readonly chance: string };

/** Plays a game, and returns every seat by place; the same setup, players and draws give the same game. */
export function playGame(
	setup: Setup,
	players: readonly Choose[],
	draws: Draws,
	onTurn: OnTurn = () => {},
): readonly Seat[] {
	const { ruleset } = setup;
	let position = begin(setup, draws.board);
	while (outcomeOf(ruleset, position) === null) {
		const before = position;
		const key = `${draws.chance} ${before.turn}`;
		const orders = livingSeats(before).flatMap(([seat]) =>
			ordersOf(setup, before, { seat, choose: players[seat], key }),
		);
		const result = resolveTurn(ruleset, before, { orders, key, at: 0 });
		position = result.position;
		onTurn(before, result.events);
	}
	return rankAll(position);
}

/** First positions by setup and draw: a board takes as long to generate as a game to play. */
const begun = new Map<string, Position>();
const MOST_BEGUN = 4000;

function begin(setup: Setup, draw: string): Position {
	const { shape, cols, rows, seats } = setup;
	const name = `${shape} ${cols}x${rows} ${seats} ${draw}`;
	const known = begun.get(name);
	if (known !== undefined) return known;
	const position = firstPosition(setup, draw);
	if (begun.size >= MOST_BEGUN) begun.clear();
	begun.set(name, position);
	return position;
}

function firstPosition(setup: Setup, draw: string): Position {
	const { ruleset, seats } = setup;
	const key = secretFrom(draw);
	const board = generateBoard(setup, seats, key);
	const starts = assignStarts(ruleset, board, seats, key);
	const entries = starts.map((tile, seat) => ({
		seat: seat as Seat,
		tile,
		at: 0,
	}));
	return applyEntries(ruleset, emptyPosition(board, seats), entries).position;
}

type Turn = {
	readonly seat: Seat;
	readonly choose: Choose;
	readonly key: string;
};

function ordersOf(
	{ ruleset }: Setup,
	position: Position,
	{ seat, choose, key }: Turn,
): PlacedOrder[] {
	const view: BotView = {
		viewer: seat,
		settings: { ruleset },
		position,
		startedAt: 0,
		phaseStartedAt: 0,
		spent: 0,
	};
	const orders = choose(view, randomFor(key, `bot ${seat}`));
	return orders.map((order) => ({ seat, order, at: 0 }));
}
