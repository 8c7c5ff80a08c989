/** What a socket is told first: a whole view, or what its page has missed. */
import type { Match, Playing } from "../../match/match.ts";
import { type Viewer, viewFor, viewPlaying } from "../../match/view.ts";
import type { FromServer } from "../../protocol/fromServer.ts";
import type { PackedPosition } from "../../protocol/packedPosition.ts";
import { packSeat, packView } from "../../protocol/packedView.ts";
import { targetOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { TurnRecord } from "../../rules/replay.ts";
import { toldTurn, turnMessage } from "./broadcasts.ts";

/** A page that has missed more turns than this gets a whole view, which is then the smaller. */
const MAX_MISSED_TURNS = 20;

export type Turns = (from: number) => { turn: number; record: TurnRecord }[];

/** The last turns of a game that is played, and the position before the first of them. */
export type Past = {
	readonly position: PackedPosition;
	readonly turns: readonly { turn: number; record: TurnRecord }[];
};

/** Who has connected: its seat, the turn of the position it has, if any, and where missed turns are read. */
export type Newcomer = {
	readonly seat: Seat | null;
	readonly turn: number | undefined;
	readonly turnsFrom: Turns;
	readonly now: number;
};

export function greetingFor(
	match: Match,
	{ seat, turn, turnsFrom, now }: Newcomer,
): FromServer[] {
	if (turn === undefined || !canCatchUp(match, turn))
		return [viewMessage(match, seat, now)];
	return [
		...turnsFrom(turn).map((missed) =>
			turnMessage(missed.turn, missed.record, match.settings),
		),
		...stateOfTurn(match as Playing, seat, now),
	];
}

function canCatchUp(match: Match, turn: number): boolean {
	if (match.type !== "playing" || !Number.isInteger(turn)) return false;
	const missed = match.position.turn - turn;
	return turn >= 0 && missed >= 0 && missed <= MAX_MISSED_TURNS;
}

export function viewMessage(
	match: Match,
	seat: Seat | null,
	now: number,
): FromServer {
	const view = packView(viewFor(match, viewerOn(seat)));
	return { type: "view", now, view };
}

/** What led to where a game stands. */
export function pastMessage({
	position,
	turns,
}: Past): Extract<FromServer, { type: "past" }> {
	return {
		type: "past",
		position,
		turns: turns.map(({ turn, record }) => toldTurn(turn, record)),
	};
}

export function viewerOn(seat: Seat | null): Viewer {
	return seat === null ? { type: "spectator" } : { type: "seat", seat };
}

/** All that was told of the turn under way. */
function stateOfTurn(
	playing: Playing,
	viewer: Seat | null,
	now: number,
): FromServer[] {
	const { position, phase, phaseStartedAt, deadlineAt } = playing;
	const { orders, seats } = viewPlaying(playing, viewer);
	return [
		...playing.entries.map(
			({ seat, tile, at }) =>
				({ type: "entered", seat, tile: tile ?? -1, at }) as const,
		),
		{
			type: "phase",
			now,
			turn: position.turn,
			phase,
			startedAt: phaseStartedAt,
			deadlineAt,
		},
		...orders.map(
			({ seat, order, at, id }) =>
				({
					type: "order",
					seat,
					target: targetOf(order),
					at,
					...(id === undefined ? {} : { id }),
				}) as const,
		),
		{ type: "seats", are: seats.map(packSeat) },
	];
}
