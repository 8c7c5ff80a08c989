/** What a player who is out, or a viewer without a seat, can know and do. Pure. */
import {
	isOpenToNewcomers,
	type OverView,
	type PlayingView,
} from "../../../match/view.ts";
import { standingsOf } from "../../../rules/ending.ts";
import { allSeats, type Seat } from "../../../rules/position.ts";
import type { GameState } from "../state.ts";
import type { Status } from "../status.ts";

/** What the aside panel shows the game of. */
export type Aside = {
	readonly state: GameState;
	readonly view: PlayingView | OverView;
	readonly status: Status;
};

/** What the reader of a game's page is in it; unknown while the turn plays out that may have changed it. */
export type Reader = "player" | "out" | "watching" | "unknown";

/** Turns of bots alone play out one right after the other, so there may be no moment between them. */
export function readerIn({
	status,
	view,
}: Pick<Aside, "status" | "view">): Reader {
	if (status === "dead") return "out";
	if (status === "watching") return "watching";
	if (status !== "resolving") return "player";
	const { type, viewer, position, seats } = view;
	if (type === "over") return "unknown";
	if (viewer === null || seats[viewer].hasResigned) return "watching";
	const own = position.seats[viewer];
	const wasOut = own.type === "dead" && own.endedTurn < position.turn - 1;
	return wasOut ? "out" : "unknown";
}

/**
 * The place of a reader who is out, from 1; null as long as it may become worse: where the dead
 * return, and beside others who went out in the same turn, among whom the end decides.
 */
export function placeOf({
	viewer,
	position,
	seats,
	settings,
}: PlayingView | OverView): number | null {
	if (viewer === null || settings.ruleset.returns) return null;
	const own = position.seats[viewer];
	if (own.type !== "dead") return null;
	const isEqual = (seat: Seat) => {
		const state = position.seats[seat];
		return (
			seat !== viewer &&
			state.type === "dead" &&
			state.endedTurn === own.endedTurn
		);
	};
	if (allSeats(position).some(isEqual)) return null;
	// In which order others have resigned does not matter to those before them.
	const resigned = allSeats(position).filter((seat) => seats[seat].hasResigned);
	return standingsOf(position, resigned).indexOf(viewer) + 1;
}

/** Whether only bots play on, and their turns may be ended by whoever is out; as isLeftToBots in match/waitedFor.ts. */
export function mayHurry({ position, seats, settings }: PlayingView): boolean {
	const { hasClock, ruleset } = settings;
	return (
		ruleset.multiStep &&
		!ruleset.returns &&
		(!hasClock || ruleset.readyEnds) &&
		allSeats(position).every(
			(seat) =>
				seats[seat].bot !== null ||
				seats[seat].hasResigned ||
				position.seats[seat].type === "dead",
		)
	);
}

/** How many other people who are out are here, without whom the rest is not brought on; as isCutShort in match/waitedFor.ts. */
export function othersOut(
	{ viewer, position, seats }: PlayingView,
	away: readonly number[],
): number {
	return allSeats(position).filter((seat) => {
		const { bot, isBotAccount, hasResigned } = seats[seat];
		const isPerson = bot === null && !isBotAccount && !hasResigned;
		return seat !== viewer && isPerson && !away.includes(seat);
	}).length;
}

/** Whether a viewer without a seat could take a bot's seat. */
export function canTakeOver(view: PlayingView | OverView): boolean {
	const { type, viewer, position, seats } = view;
	return (
		type === "playing" &&
		viewer === null &&
		isOpenToNewcomers(view) &&
		seats.some(
			({ bot }, seat) => bot !== null && position.seats[seat].type !== "dead",
		)
	);
}
