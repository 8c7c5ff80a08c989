/** The state of a room's game for the list of games. */
import { canTakeOver } from "../../match/absence.ts";
import { hasSeatLeft, nextLobbyTickAt } from "../../match/lobby.ts";
import {
	hostSeatOf,
	isSomebody,
	type Lobby,
	type Match,
	missingFrom,
	type PlayerId,
	type Playing,
	seatOf,
} from "../../match/match.ts";
import { nextTickAt } from "../../match/phases.ts";
import { isWaitedFor } from "../../match/waitedFor.ts";
import type { Presence } from "../../protocol/fromServer.ts";
import { rankAll } from "../../rules/ending.ts";
import type { Guest } from "../db/guests.ts";
import type { Listing } from "../directory/listing.ts";
import type { OwnGame } from "./api.ts";
import type { StoredGame } from "./storage/game.ts";

/** A game without a clock may report nothing for this long. */
const QUIET_MS = 6 * 60 * 60_000;

/** A game with a person present may report nothing for this long: they may leave without notice. */
const ATTENDED_MS = 10 * 60_000;

/** The listing of a game; null once it is over. */
export function listingOf(
	{ id, region, match, opener }: StoredGame,
	{ away, watching }: Presence,
	now: number,
): Listing | null {
	if (match.type === "over") return null;
	const { settings } = match;
	const { ruleset, board, map, hasClock, access } = settings;
	const persons = personsOf(match).length;
	const present = persons - away.length;
	const nextAt =
		match.type === "lobby" ? nextLobbyTickAt(match) : nextTickAt(match);
	const quietMs = present + watching > 0 ? ATTENDED_MS : QUIET_MS;
	return {
		id,
		region,
		isPublic: access === "public" && !isForTheAwaited(match),
		state: match.type === "lobby" ? "open" : "running",
		ruleset: ruleset.name,
		cols: board.cols,
		rows: board.rows,
		...(map !== undefined && { map }),
		tempo: ruleset.tempo,
		plans: ruleset.plans,
		paceMs: hasClock ? ruleset.pace.collectingMs : null,
		seatCount: match.seats.length,
		persons,
		fill: settings.fill,
		host: match.type === "lobby" ? hostName(match) : leaderName(match),
		beginsAt: match.type === "lobby" ? match.beginsAt : null,
		turn: match.type === "lobby" ? 0 : match.position.turn,
		isJoinable:
			match.type === "lobby" ? hasSeatLeft(match) : canTakeOver(match),
		isWatchable: settings.isWatchable,
		present,
		watching,
		at: now,
		quietUntil: Math.min(nextAt, now + quietMs),
		...(opener === undefined ? {} : { opener }),
		...(access === "solo" ? { isSolo: true } : {}),
	};
}

/** Strangers don't see a rematch while all its seats are kept for the players it expects. */
function isForTheAwaited(match: Match): boolean {
	return (
		match.type === "lobby" &&
		missingFrom(match).length > 0 &&
		!hasSeatLeft(match)
	);
}

/** The persons in the game, who find it among their own; without deleted accounts. */
export function personsOf({ seats }: Match): Guest[] {
	return seats.flatMap((holder) =>
		isSomebody(holder) ? [{ player: holder.player, name: holder.name }] : [],
	);
}

function hostName(lobby: Lobby): string {
	const seat = hostSeatOf(lobby);
	return seat === null ? "" : (lobby.seats[seat]?.name ?? "");
}

/** The name of the person who is ahead. */
function leaderName({ seats, position }: Playing): string {
	const first = rankAll(position).find((seat) => isSomebody(seats[seat]));
	return first === undefined ? "" : seats[first].name;
}

/**
 * The state of the game for one of its players; null for a visitor who has no
 * part in it, or no longer has one.
 */
export function ownGameOf(
	listing: Listing,
	match: Match,
	player: PlayerId,
): OwnGame | null {
	const seat = seatOf(match, player);
	if (seat === null) return null;
	if (match.type === "playing" && match.resigned.includes(seat)) return null;
	return {
		...listing,
		isWaiting: match.type === "playing" && isWaitedFor(match, seat, listing.at),
		deadlineAt: match.type === "playing" ? match.deadlineAt : null,
		others: match.seats.flatMap((holder, other) =>
			holder === null || holder.name === "" || other === seat
				? []
				: [holder.name],
		),
	};
}
