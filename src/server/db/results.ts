/** Finished games. */
import type { Compilable, Selectable } from "kysely";
import {
	CORRESPONDENCE_MS,
	isHeld,
	type Over,
	type PlayerId,
	type Playing,
	type Settings,
} from "../../match/match.ts";
import { allSeats, type Seat } from "../../rules/position.ts";
import { rulesFor } from "../../rules/versions.ts";
import { type Family, parseFamily } from "../rating/families.ts";
import { ratedFamily } from "../rating/ratedFamily.ts";
import { type Entrant, rateGame } from "../rating/rateGame.ts";
import {
	batch,
	databaseOf,
	type PaceKind,
	type Queryable,
	readBatch,
	type Tables,
} from "./database.ts";
import { insertMissed } from "./forgettings.ts";
import { type Guest, insertGuests } from "./guests.ts";
import {
	forgottenRatings,
	insertChanges,
	type KeptStanding,
	type RatedSeat,
	ratedSeatsOf,
	selectStandings,
	standingOn,
} from "./ratings.ts";

/** A seat's row; the game's end is added when it is kept. */
type SeatResult = Omit<Selectable<Tables["seats"]>, "over_at">;

/** A finished game as its rows. What an older version left in an outbox may lack what came later. */
export type GameResult = {
	readonly game: Selectable<Tables["games"]>;
	readonly seats: readonly SeatResult[];
	/** Seats of persons that bots held at the end. */
	readonly away?: readonly Seat[];
};

/** Rows in one query: D1 binds at most 100 values. */
const SEATS_PER_QUERY = 14;
const GUESTS_PER_QUERY = 25;

/** `before` is the match before its end. */
export function resultOf(id: string, over: Over, before: Playing): GameResult {
	const { settings, seats, position, standings } = over;
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
			persons: seats.filter(({ type }) => type === "person").length,
			is_public: Number(isOfInterest(over)),
		},
		seats: seats.map((holder, seat) => ({
			game_id: id,
			seat,
			user_id: holder.type === "person" ? holder.player : null,
			bot: holder.type === "bot" ? holder.bot : null,
			name: holder.name,
			place: standings.indexOf(seat as Seat) + 1,
		})),
		away: allSeats(position).filter((seat) => isHeld(before, seat)),
	};
}

/** Whether strangers find it in the site's history: not if it was broken off because nobody was there. */
function isOfInterest({ settings, reason }: Over): boolean {
	const { access, isWatchable } = settings;
	return access === "public" && isWatchable && reason !== "unattended";
}

function paceKindOf({ hasClock, ruleset }: Settings): PaceKind {
	if (!hasClock) return "none";
	return ruleset.pace.collectingMs < CORRESPONDENCE_MS
		? "live"
		: "correspondence";
}

/**
 * Keeps a result, with what it does to ratings; gives this. Doing it twice is
 * harmless: a game that is there already stays as it is. All of it is one
 * transaction, which fails if a player's rating has changed meanwhile by
 * another game: it is to be tried again then.
 */
export async function saveResult(
	d1: Queryable,
	result: GameResult,
): Promise<RatedSeat[]> {
	const { id } = result.game;
	const family = parseFamily(result.game.family);
	const standings = await standingsFor(d1, id, family, playersOf(result));
	if (standings !== "game_known")
		await batch(d1, [
			...insertResult(d1, result),
			...(family === null
				? []
				: insertRatings(d1, result, { family, standings })),
		]);
	return family === null ? [] : await ratedSeatsOf(d1, id);
}

/** Forgets a game that is over, and that nobody needs any more. One that counts for ratings stays whatever is asked. */
export async function deleteUnrated(d1: Queryable, id: string): Promise<void> {
	const db = databaseOf(d1);
	await batch(d1, [
		db.deleteFrom("listed_players").where("game_id", "=", id),
		db.deleteFrom("listings").where("game_id", "=", id),
		db.deleteFrom("games").where("id", "=", id).where("family", "is", null),
	]);
}

type Standings = ReadonlyMap<string, KeptStanding>;

/** What is known of the players, unless the game has been kept before. */
async function standingsFor(
	d1: Queryable,
	id: string,
	family: Family | null,
	players: readonly PlayerId[],
): Promise<Standings | "game_known"> {
	const known = databaseOf(d1)
		.selectFrom("games")
		.select("id")
		.where("id", "=", id);
	if (family === null)
		return (await known.executeTakeFirst()) === undefined
			? new Map()
			: "game_known";
	const [games, rows] = await readBatch(d1, [
		known,
		selectStandings(d1, family, players),
	]);
	if (games.length > 0) return "game_known";
	return new Map(rows.map((row) => [row.user_id, standingOn(row)]));
}

/** Where the clock was set back during the game, it took no time at all. */
function inOrder({ game }: GameResult): GameResult["game"] {
	return { ...game, over_at: Math.max(game.over_at, game.started_at) };
}

function insertResult(d1: Queryable, result: GameResult) {
	const { seats } = result;
	const game = inOrder(result);
	const db = databaseOf(d1);
	const queries: Compilable[] = [];
	// Their rows were written when they began to play, unless the database failed then.
	const known = seats.flatMap(guestOn).filter(({ name }) => name !== "");
	for (const guests of inParts(known, GUESTS_PER_QUERY))
		queries.push(insertGuests(d1, guests, game.started_at));
	// Fails if it is there by now: what is reckoned here would count twice.
	queries.push(db.insertInto("games").values(game));
	const { over_at } = game;
	const rows = seats.map((seat) => ({ ...seat, over_at }));
	for (const some of inParts(rows, SEATS_PER_QUERY))
		queries.push(db.insertInto("seats").values(some));
	queries.push(
		forgottenNames(d1, game.id),
		insertMissed(
			d1,
			game.id,
			known.map(({ player }) => player),
		),
	);
	return queries;
}

function insertRatings(
	d1: Queryable,
	result: GameResult,
	{ family, standings }: { family: Family; standings: Standings },
): Compilable[] {
	const { id, over_at: overAt } = result.game;
	const players = playersOf(result);
	const changes = rateGame(family, entrantsOf(result, standings)).map(
		(change) => ({ ...change, standing: standings.get(change.id) ?? null }),
	);
	const isPeopled = players.length > 1;
	return [
		...insertChanges(d1, { id, family, overAt, isPeopled, changes }),
		...forgottenRatings(d1, family, players),
	];
}

/** The winner first. */
function entrantsOf(
	{ seats, away = [] }: GameResult,
	standings: Standings,
): Entrant<PlayerId>[] {
	return seats
		.toSorted((a, b) => a.place - b.place)
		.flatMap(({ seat, user_id, bot }): Entrant<PlayerId>[] => {
			if (bot !== null) return [{ type: "bot", bot }];
			if (user_id === null) return [];
			return [
				{
					type: "person",
					id: user_id as PlayerId,
					standing: standings.get(user_id) ?? null,
					isAway: away.includes(seat as Seat),
				},
			];
		});
}

/** Who deleted their account while the game went on has no name in it either. */
function forgottenNames(d1: Queryable, gameId: string): Compilable {
	const db = databaseOf(d1);
	return db
		.updateTable("seats")
		.set({ name: "" })
		.where("game_id", "=", gameId)
		.where("user_id", "is not", null)
		.where(({ exists, selectFrom }) =>
			exists(
				selectFrom("users")
					.select("users.id")
					.whereRef("users.id", "=", "seats.user_id")
					.where("users.deleted_at", "is not", null),
			),
		);
}

function playersOf({ seats }: GameResult): PlayerId[] {
	return seats.flatMap(guestOn).map(({ player }) => player);
}

function guestOn({ user_id, name }: SeatResult): Guest[] {
	return user_id === null ? [] : [{ player: user_id as PlayerId, name }];
}

function inParts<T>(items: readonly T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
		items.slice(part * size, (part + 1) * size),
	);
}
