/** A game's view in plain JSON, with what a program would need the rules for: neighbours and possible targets. */
import type { Answer } from "../../api/endpoint.ts";
import type { game } from "../../api/game.ts";
import type {
	OverView,
	PlayingView,
	SeatView,
	View,
} from "../../match/view.ts";
import {
	allTiles,
	type Board,
	neighborTable,
	OFF_BOARD,
	TERRAIN,
	type TileIndex,
} from "../../rules/hex.ts";
import { legalStarts, legalTargets } from "../../rules/legalTargets.ts";
import {
	areStartsChosen,
	checkEntry,
	ordersLeft,
	targetOf,
} from "../../rules/order.ts";
import {
	FREE,
	type Position,
	pointsOf,
	type Seat,
	townsHeld,
} from "../../rules/position.ts";
import { isToAct } from "./isToAct.ts";

type GameAnswer = Answer<typeof game>;
type PlayingAnswer = Extract<GameAnswer, { state: "playing" }>;

/** `now`: epoch ms. */
export function gameAnswer(id: string, view: View, now: number): GameAnswer {
	const { viewer } = view;
	const common = {
		...{ game: id, settings: settingsAnswer(view), viewer },
		isYourTurn: false,
	};
	switch (view.type) {
		case "lobby":
			return {
				...common,
				state: "lobby",
				seats: view.seats.map((one) => one && holderAnswer(one)),
				host: view.host,
				beginsAt: view.beginsAt,
				awaited: [...view.awaited],
				awaitedBots: [...view.awaitedBots],
			};
		case "playing":
			return { ...common, ...playingAnswer(view, now) };
		case "over":
			return {
				...{ ...common, state: "over" },
				...boardAnswer(view),
				overAt: view.overAt,
				reason: view.reason,
				standings: [...view.standings],
			};
	}
}

function playingAnswer(view: PlayingView, now: number) {
	const { viewer, phase, phaseStartedAt, deadlineAt, orders } = view;
	const you = viewer === null ? null : youAnswer(view, viewer, now);
	return {
		...{ state: "playing" as const, ...boardAnswer(view) },
		...{ phase, phaseStartedAt, deadlineAt },
		orders: orders.map(({ seat, order }) => ({
			...{ seat, target: targetOf(order) },
		})),
		...{ you, isYourTurn: isToAct(view, you) },
	};
}

function settingsAnswer({ settings }: View): GameAnswer["settings"] {
	const { board, map, from, ruleset, ...rest } = settings;
	return {
		...rest,
		ruleset: structuredClone(ruleset) as never,
		...{ cols: board.cols, rows: board.rows, map: map ?? null },
		botAccounts: rest.botAccounts === true,
		from: from === undefined ? null : { ...from },
	};
}

function boardAnswer(view: PlayingView | OverView) {
	const { chainEnd, startedAt, position } = view;
	return {
		...{ chainEnd, startedAt, turn: position.turn },
		tiles: tilesAnswer(position),
		seats: seatsAnswer(view),
	};
}

export function seatsAnswer({ seats, position }: PlayingView | OverView) {
	return seats.map((seat, i) => ({
		...seatAnswer(seat),
		...stateAnswer(position, i as Seat),
	}));
}

/** Who has a seat. */
export function seatAnswer(seat: SeatView) {
	return { ...seat, ...holderAnswer(seat) };
}

function holderAnswer({ name, bot, isBotAccount }: SeatView) {
	return { name, bot, isBotAccount: isBotAccount === true };
}

const TERRAIN_NAMES = Object.fromEntries(
	Object.entries(TERRAIN).map(([name, letter]) => [letter, name]),
) as Record<string, keyof typeof TERRAIN>;

function tilesAnswer(position: Position): PlayingAnswer["tiles"] {
	const { board } = position;
	return allTiles(board).map((tile) => ({
		terrain: TERRAIN_NAMES[board.terrain?.[tile] ?? TERRAIN.plain],
		neighbors: neighborsOf(board, tile),
		...tileAnswer(position, tile),
	}));
}

/** What may change on a tile. */
export function tileAnswer(
	{ owners, strengths, drops }: Position,
	tile: TileIndex,
) {
	return {
		owner: owners[tile] === FREE ? null : owners[tile],
		strength: strengths[tile],
		drop: drops
			.filter((drop) => drop.tile === tile)
			.reduce((sum, { amount }) => sum + amount, 0),
	};
}

function neighborsOf(board: Board, tile: TileIndex): number[] {
	const table = neighborTable(board);
	return [...table.subarray(6 * tile, 6 * tile + 6)].filter(
		(other) => other !== OFF_BOARD,
	);
}

function stateAnswer(position: Position, seat: Seat) {
	const state = position.seats[seat];
	const isAlive = state.type === "alive";
	return {
		state: state.type,
		level: isAlive ? state.level : 0,
		banked: isAlive ? state.banked : 0,
		tiles: isAlive ? state.tiles : 0,
		towns: townsHeld(position, seat),
		points: pointsOf(position, seat),
	};
}

/** What only the viewer may see. */
export function youAnswer(
	view: PlayingView,
	seat: Seat,
	now: number,
): PlayingAnswer["you"] {
	const { settings, position, spent, ahead, phase, orders } = view;
	const { hasResigned } = view.seats[seat];
	const { ruleset } = settings;
	const own = orders.filter((order) => order.seat === seat);
	const by = { ruleset, position, seat, at: now - view.startedAt };
	const isWaiting =
		phase === "waiting" && areStartsChosen(ruleset) && !hasResigned;
	return {
		seat,
		orders: own.map(({ order }) => targetOf(order)),
		ordersLeft: hasResigned ? 0 : ordersLeft(position.seats[seat], spent),
		targets: hasResigned
			? NO_TARGETS
			: targetsAnswer(
					by,
					own.map(({ order }) => order),
				),
		starts: isWaiting ? legalStarts(by) : [],
		ahead: (ahead?.kept ?? []).map(({ turn, targets }) => ({
			...{ turn, targets: [...targets] },
		})),
	};
}

const NO_TARGETS = { grow: [], attack: [], defend: [], bank: [] };

type LegalBy = Parameters<typeof legalTargets>[0];

function targetsAnswer(
	by: LegalBy,
	own: Parameters<typeof legalTargets>[1],
): NonNullable<PlayingAnswer["you"]>["targets"] {
	const { ruleset, position, seat, at } = by;
	const isAlive = position.seats[seat].type === "alive";
	const mayEnter =
		!ruleset.multiStep && checkEntry(ruleset, position, seat, at) === null;
	if (!isAlive && !mayEnter) return NO_TARGETS;
	const { grow, attack, defend, bank } = legalTargets(by, own);
	return {
		...{ grow: [...grow], attack: [...attack] },
		...{ defend: [...defend], bank: [...bank] },
	};
}
