/** The state of a room's game for the list of games. */
import { canTakeOver } from "../../match/absence.ts";
import { hasSeatLeft, nextLobbyTickAt } from "../../match/lobby.ts";
import {
	type Holder,
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
import type { Seat } from "../../rules/position.ts";
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
	const botPersons = match.seats.filter(
		(holder) => isSomebody(holder) && isBotAccount(holder),
	).length;
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
		...(botPersons > 0 && { botPersons }),
		fill: settings.fill,
		...hostOf(match),
		...(settings.botAccounts && { botAccounts: true }),
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

/** The host, or the person who is ahead. */
function hostOf(match: Lobby | Playing): Pick<Listing, "host" | "isBotHost"> {
	const seat = match.type === "lobby" ? hostSeatOf(match) : leaderOf(match);
	const holder = seat === null ? null : match.seats[seat];
	return {
		host: holder?.name ?? "",
		...(isBotAccount(holder) && { isBotHost: true }),
	};
}

function leaderOf({ seats, position }: Playing): Seat | null {
	return rankAll(position).find((seat) => isSomebody(seats[seat])) ?? null;
}

function isBotAccount(holder: Holder | null): boolean {
	return holder?.type === "person" && holder.isBotAccount === true;
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
	const others = match.seats.filter(
		(holder, other) => holder !== null && holder.name !== "" && other !== seat,
	) as Holder[];
	const otherBots = others.filter(isBotAccount);
	return {
		...listing,
		isWaiting: match.type === "playing" && isWaitedFor(match, seat, listing.at),
		deadlineAt: match.type === "playing" ? match.deadlineAt : null,
		others: others.map(({ name }) => name),
		...(otherBots.length > 0 && {
			otherBots: otherBots.map(({ name }) => name),
		}),
	};
}
