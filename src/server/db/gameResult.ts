/** A finished game as the rows that D1 keeps of it. */
import type { Selectable } from "kysely";
import {
	type Holder,
	isHeld,
	type Over,
	type PlayerId,
	type Playing,
} from "../../match/match.ts";
import { CORRESPONDENCE_MS, type Settings } from "../../match/settings.ts";
import { allSeats, pointsOf, type Seat } from "../../rules/position.ts";
import { rulesFor } from "../../rules/versions.ts";
import { hasBarelyPlayed, ratedFamily } from "../rating/ratedFamily.ts";
import type { Guest } from "./guests.ts";
import type { PaceKind, Tables } from "./tables.ts";

/** A seat's row; the time of the game's end is added when it is saved. */
type SeatResult = Later<Omit<Selectable<Tables["seats"]>, "over_at">, "points">;

/** A row whose last columns are newer than the first rooms. */
type Later<Row, Name extends keyof Row> = Omit<Row, Name> &
	Partial<Pick<Row, Name>>;

/**
 * The rows, and what only ratings need. A result that an older version left in
 * an outbox may lack newer fields.
 */
export type GameResult = {
	readonly game: Later<
		Selectable<Tables["games"]>,
		"map" | "from_game" | "from_turn"
	>;
	readonly seats: readonly SeatResult[];
	/** Seats of persons that bots held at the end. */
	readonly away?: readonly Seat[];
	/** Seats of persons who gave orders in only a few turns. */
	readonly idle?: readonly Seat[];
};

/** `before` is the match before its end. */
export function resultOf(id: string, over: Over, before: Playing): GameResult {
	const { settings, seats, position, standings } = over;
	const isForPoints = settings.ruleset.end.type === "points";
	return {
		game: {
			id,
			ruleset: settings.ruleset.name,
			rules_version: settings.ruleset.version,
			cols: settings.board.cols,
			rows: settings.board.rows,
			seat_count: seats.length,
			started_at: over.startedAt,
			over_at: over.overAt,
			reason: over.reason,
			turns: position.turn,
			final_hash: rulesFor(settings.ruleset).hashOf(position),
			chain_end: over.chainEnd,
			family: ratedFamily(over),
			tempo: settings.ruleset.tempo,
			pace: paceKindOf(settings),
			persons: seats.filter(isHuman).length,
			is_public: Number(isOfInterest(over)),
			map: settings.map ?? null,
			from_game: settings.from?.game ?? null,
			from_turn: settings.from?.turn ?? null,
		},
		seats: seats.map((holder, seat) => ({
			game_id: id,
			seat,
			user_id: holder.type === "person" ? holder.player : null,
			bot: holder.type === "bot" ? holder.bot : null,
			name: holder.name,
			place: standings.indexOf(seat as Seat) + 1,
			points: isForPoints ? pointsOf(position, seat as Seat) : null,
		})),
		away: allSeats(position).filter((seat) => isHeld(before, seat)),
		idle: allSeats(position).filter((seat) => hasBarelyPlayed(before, seat)),
	};
}

/** Whether a person has the seat, and not by a bot's account. */
function isHuman(holder: Holder): boolean {
	return holder.type === "person" && holder.isBotAccount !== true;
}

/** Whether the site's history shows the game; not if it ended because no player was there. */
export function isOfInterest({ settings, reason }: Over): boolean {
	const { access, isWatchable } = settings;
	return access === "public" && isWatchable && reason !== "unattended";
}

function paceKindOf({ hasClock, ruleset }: Settings): PaceKind {
	if (!hasClock) return "none";
	return ruleset.pace.collectingMs < CORRESPONDENCE_MS
		? "live"
		: "correspondence";
}

/** The persons, by their seats. */
export function playersOf({ seats }: GameResult): PlayerId[] {
	return seats.flatMap(guestOn).map(({ player }) => player);
}

/** The person on a seat; none on a bot's seat. */
export function guestOn({ user_id, name }: SeatResult): Guest[] {
	return user_id === null ? [] : [{ player: user_id as PlayerId, name }];
}
