/** The rematch of a room's game, once a player has asked for one. */
import type { GameId } from "../../games/gameId.ts";
import { readJson } from "./readJson.ts";

export const REMATCH_SCHEMA = `
	CREATE TABLE rematch (
		game TEXT PRIMARY KEY,
		seats TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
`;

export type StoredRematch = {
	readonly game: GameId;
	/** The seats of this game whose persons are in the rematch. */
	readonly seats: readonly number[];
};

export function loadRematch(sql: SqlStorage): StoredRematch | null {
	const [row] = sql
		.exec<{ game: string; seats: string }>("SELECT game, seats FROM rematch")
		.toArray();
	return row === undefined
		? null
		: { game: row.game as GameId, seats: readJson<number[]>(row.seats) ?? [] };
}

export function saveRematch(
	sql: SqlStorage,
	{ game, seats }: StoredRematch,
): void {
	sql.exec(
		"INSERT INTO rematch (game, seats) VALUES (?1, ?2) ON CONFLICT DO UPDATE SET seats = ?2",
		game,
		JSON.stringify(seats),
	);
}
