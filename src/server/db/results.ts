/** Finished games. */
import type { Compilable } from "kysely";
import type { Over, PlayerId } from "../../match/match.ts";
import { hashOf } from "../../rules/hash.ts";
import type { Seat } from "../../rules/position.ts";
import { batch, databaseOf, type Tables } from "./database.ts";
import { type Guest, insertGuests } from "./guests.ts";

/** A finished game as its rows. */
export type GameResult = {
	readonly game: Tables["games"];
	readonly seats: readonly Tables["seats"][];
};

/** Rows of `seats` in one query: D1 binds at most 100 values. */
const SEATS_PER_QUERY = 16;

export function resultOf(id: string, over: Over): GameResult {
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
			final_hash: hashOf(position),
			chain_end: over.chainEnd,
		},
		seats: seats.map((holder, seat) => ({
			game_id: id,
			seat,
			user_id: holder.type === "person" ? holder.player : null,
			bot: holder.type === "bot" ? holder.bot : null,
			name: holder.name,
			place: standings.indexOf(seat as Seat) + 1,
		})),
	};
}

/** Keeps a result. Doing it twice is harmless: a game that is there already stays as it is. */
export async function saveResult(
	d1: D1Database,
	{ game, seats }: GameResult,
): Promise<void> {
	const db = databaseOf(d1);
	const queries: Compilable[] = [];
	// Their rows were written when they began to play, unless the database failed then.
	const guests = seats.flatMap(guestOn);
	if (guests.length > 0)
		queries.push(insertGuests(d1, guests, game.started_at));
	queries.push(
		db
			.insertInto("games")
			.values(game)
			.onConflict((conflict) => conflict.doNothing()),
	);
	for (let i = 0; i < seats.length; i += SEATS_PER_QUERY)
		queries.push(
			db
				.insertInto("seats")
				.values(seats.slice(i, i + SEATS_PER_QUERY))
				.onConflict((conflict) => conflict.doNothing()),
		);
	await batch(d1, queries);
}

function guestOn({ user_id, name }: Tables["seats"]): Guest[] {
	return user_id === null ? [] : [{ player: user_id as PlayerId, name }];
}
