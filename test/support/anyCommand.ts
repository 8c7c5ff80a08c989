/** Arbitrary commands of every kind for properties, adapted to the match that gets them. */
import fc from "fast-check";
import type { Command } from "../../src/match/command.ts";
import type { Match, OpenPhase, PlayerId } from "../../src/match/match.ts";
import { type TileIndex, tileCount } from "../../src/rules/hex.ts";
import { BANK } from "../../src/rules/order.ts";
import type { Seat } from "../../src/rules/position.ts";
import { PERSONS, personAt, playerAt } from "./anyGame.ts";
import { SECRET } from "./setting.ts";

/** An arbitrary command, before its board is known. */
export type DrawnCommand = {
	/** How the clock moves before the command: by so many ms, or to the match's next tick. */
	readonly clock: number | "due";
	/** One of the seated players, or anybody. */
	readonly who: number;
	readonly isAnybody: boolean;
	/** An act is what the phase asks for: a start, or an order. "again" repeats an earlier command exactly. */
	readonly what:
		| Exclude<Command["type"], "start" | "confirm">
		| "act"
		| "again";
	readonly tile: number;
	readonly isBank: boolean;
	readonly id: number;
	readonly turnsOff: number;
	readonly isOtherPhase: boolean;
	/** A seat to take, or to empty; it may not exist. */
	readonly seat: number;
	readonly delayMs: number;
};

/** Distinctive, so that a leak can be found anywhere in a view; the last one looks like a bot's. */
const orderId = (index: number) =>
	index < 9 ? `order:${index}:77aa` : "bot 0";

export const COMMANDS: fc.Arbitrary<DrawnCommand["what"]> = fc.oneof(
	{ weight: 40, arbitrary: fc.constant("act") },
	{ weight: 5, arbitrary: fc.constant("tick") },
	{ weight: 15, arbitrary: fc.constant("ready") },
	{ weight: 10, arbitrary: fc.constant("again") },
	{ weight: 5, arbitrary: fc.constantFrom("join", "return", "reopen") },
	{ weight: 6, arbitrary: fc.constantFrom("keep", "holiday") },
	{
		weight: 1,
		arbitrary: fc.constantFrom(
			...[
				...(["resign", "forget", "rename", "begin"] as const),
				...(["leave", "remove", "presence"] as const),
			],
		),
	},
);

export const LOBBY_COMMANDS: fc.Arbitrary<DrawnCommand["what"]> =
	fc.constantFrom(
		...([
			"join",
			"join",
			"leave",
			"remove",
			"presence",
			"tick",
			"begin",
		] as const),
	);

export const drawnOf = (
	what: fc.Arbitrary<DrawnCommand["what"]>,
): fc.Arbitrary<DrawnCommand> =>
	fc.record({
		clock: fc.oneof(
			{ weight: 20, arbitrary: fc.integer({ min: 0, max: 3000 }) },
			{ weight: 5, arbitrary: fc.constant("due" as const) },
			{ weight: 1, arbitrary: fc.integer({ min: -60_000, max: 0 }) },
			{ weight: 1, arbitrary: fc.integer({ min: 0, max: 4_000_000 }) },
		),
		who: fc.nat({ max: 4 }),
		isAnybody: rarely,
		what,
		tile: fc.nat({ max: 1000 }),
		isBank: fc.boolean(),
		id: fc.nat({ max: 9 }),
		turnsOff: fc.oneof(
			{ weight: 9, arbitrary: fc.constant(0) },
			{ weight: 1, arbitrary: fc.integer({ min: -1, max: 1 }) },
		),
		isOtherPhase: rarely,
		seat: fc.integer({ min: -1, max: 4 }),
		delayMs: fc.integer({ min: -50, max: 400 }),
	});

const rarely = fc.oneof(
	{ weight: 9, arbitrary: fc.constant(false) },
	{ weight: 1, arbitrary: fc.constant(true) },
);

export const BEGIN = {
	type: "begin",
	secret: SECRET,
} as const satisfies Command;

export function commandOf(each: DrawnCommand, match: Match): Command {
	const { who, seat, isOtherPhase } = each;
	// A room's alarm usually fires before anybody acts.
	const isLate = each.clock === "due" && !isOtherPhase;
	const what = isLate ? "tick" : each.what;
	const player = playerOf(each, match);
	const tile = (each.tile % tileCount(match.settings.board)) as TileIndex;
	switch (what) {
		case "tick":
			return { type: "tick" };
		case "act":
		case "again":
			return phaseOf(each, match) === "waiting"
				? { type: "start", player, tile }
				: confirmOf(each, match, { player, tile });
		case "ready":
			return readyOf(each, match, player);
		case "keep":
			return keepOf(each, match, { player, tile });
		case "holiday":
			return holidayOf(each, match, player);
		case "reopen":
			return { type: what, player, turn: turnOf(match) + each.turnsOff };
		case "join":
			return {
				type: "join",
				holder: personAt(who),
				...(each.isBank ? { seat: seat as Seat } : {}),
			};
		case "remove":
			return { type: "remove", player, seat: seat as Seat };
		case "presence":
			return {
				type: "presence",
				players: PERSONS.map((_, i) => playerAt(i)).filter(
					(_, i) => (each.tile & (1 << i)) !== 0,
				),
			};
		case "begin":
			return { ...BEGIN, by: player };
		case "return":
		case "leave":
		case "resign":
		case "forget":
			return { type: what, player };
		case "rename":
			return { type: "rename", player, name: `Name ${each.id % 3}` };
	}
}

/** Usually one of the seated players. */
function playerOf({ who, isAnybody }: DrawnCommand, match: Match): PlayerId {
	const seated = match.seats.flatMap((seat) =>
		seat?.type === "person" ? [seat.player] : [],
	);
	return isAnybody || seated.length === 0
		? playerAt(who)
		: seated[who % seated.length];
}

function turnOf(match: Match): number {
	return match.type === "playing" ? match.position.turn : 0;
}

function confirmOf(
	each: DrawnCommand,
	match: Match,
	{ player, tile }: { player: PlayerId; tile: TileIndex },
): Command {
	return {
		type: "confirm",
		player,
		turn: turnOf(match) + each.turnsOff,
		id: orderId(each.id),
		order: each.isBank ? BANK : { type: "tile", tile },
		delayMs: each.delayMs,
	};
}

function keepOf(
	each: DrawnCommand,
	match: Match,
	{ player, tile }: { player: PlayerId; tile: TileIndex },
): Command {
	const turn = turnOf(match) + each.turnsOff + (each.id % 3);
	const next = ((tile + 1) % tileCount(match.settings.board)) as TileIndex;
	const orders = [tile, next].map(
		(one) => ({ type: "tile", tile: one }) as const,
	);
	return { type: "keep", player, turn, orders: each.isBank ? [] : orders };
}

/** Some days off, or their end. */
function holidayOf(
	each: DrawnCommand,
	match: Match,
	player: PlayerId,
): Command {
	const from = match.type === "playing" ? match.phaseStartedAt : 0;
	const until = from + (each.isBank ? 0 : each.tile * 1000);
	return { type: "holiday", player, from, until, decidedAt: from + each.id };
}

function readyOf(each: DrawnCommand, match: Match, player: PlayerId): Command {
	const turn = turnOf(match) + each.turnsOff;
	return { type: "ready", player, turn, phase: phaseOf(each, match) };
}

/** The current phase; sometimes the other one. */
function phaseOf({ isOtherPhase }: DrawnCommand, match: Match): OpenPhase {
	const isWaiting = match.type === "playing" && match.phase === "waiting";
	return isWaiting === isOtherPhase ? "collecting" : "waiting";
}
