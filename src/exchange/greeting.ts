/** The first messages on a socket: a whole view, or what its page has missed. */
import type { Match, Playing } from "../match/match.ts";
import { isLive } from "../match/settings.ts";
import {
	type PlayingView,
	type Viewer,
	viewFor,
	viewPlaying,
} from "../match/view.ts";
import type { FromServer } from "../protocol/fromServer.ts";
import {
	aheadMessage,
	enteredMessage,
	holidaysMessage,
	type NumberedTurn,
	orderMessage,
	phaseMessage,
	seatsMessage,
	turnMessage,
	viewMessage,
} from "../protocol/serverMessages.ts";
import type { Seat } from "../rules/position.ts";

/** A page that has missed more turns gets a whole view, which is then smaller. */
const MAX_MISSED_TURNS = 20;

/**
 * Who has connected: their seat, the turn of the position that the page has, if
 * any, and how to read missed turns.
 */
export type Newcomer = {
	readonly seat: Seat | null;
	readonly turn: number | undefined;
	readonly turnsFrom: (turn: number) => readonly NumberedTurn[];
	readonly now: number;
};

export function greetingFor(
	match: Match,
	{ seat, turn, turnsFrom, now }: Newcomer,
): FromServer[] {
	if (turn === undefined || !canCatchUp(match, seat, turn))
		return [wholeViewMessage(match, seat, now)];
	return [
		...turnsFrom(turn).map((missed) =>
			turnMessage(missed, match.settings.ruleset),
		),
		...stateOfTurn(match as Playing, seat, now),
	];
}

function canCatchUp(match: Match, seat: Seat | null, turn: number): boolean {
	if (match.type !== "playing" || !Number.isInteger(turn)) return false;
	// The page may still have orders that were taken back.
	if (seat !== null && match.reopened?.includes(seat)) return false;
	const missed = match.position.turn - turn;
	return turn >= 0 && missed >= 0 && missed <= MAX_MISSED_TURNS;
}

/** Everything that a seat, or a spectator, may see. */
export function wholeViewMessage(
	match: Match,
	seat: Seat | null,
	now: number,
): FromServer {
	return viewMessage(viewFor(match, viewerOn(seat)), now);
}

export function viewerOn(seat: Seat | null): Viewer {
	return seat === null ? { type: "spectator" } : { type: "seat", seat };
}

/** Everything that was sent in the current turn. */
function stateOfTurn(
	playing: Playing,
	viewer: Seat | null,
	now: number,
): FromServer[] {
	const { position, phase, phaseStartedAt, deadlineAt } = playing;
	const view = viewPlaying(playing, viewer);
	const { orders, seats } = view;
	const { turn } = position;
	return [
		...playing.entries.map(enteredMessage),
		phaseMessage({ turn, phase, startedAt: phaseStartedAt, deadlineAt }, now),
		...orders.map(orderMessage),
		seatsMessage(seats),
		...stateOfAbsence(view),
	];
}

/** What is kept in advance and who has days off, as the page may have missed its end. */
function stateOfAbsence(view: PlayingView): FromServer[] {
	return isLive(view.settings)
		? []
		: [aheadMessage(view), holidaysMessage(view)];
}
