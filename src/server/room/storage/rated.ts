/**
 * How a game changed its players' ratings. Known once D1 has the result, and
 * sent to everyone who opens the finished game.
 */
import type { MessageFromServer } from "../../../protocol/fromServer.ts";
import type { RatedSeat } from "../../db/ratings.ts";
import { hasTable } from "../../durable/hasTable.ts";
import { displayRating } from "../../rating/displayRating.ts";
import { readJson } from "./readJson.ts";

type Rated = MessageFromServer<"rated">;

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS rated (
		changes TEXT NOT NULL
	) STRICT;
`;

export function ratedMessage(seats: readonly RatedSeat[]): Rated {
	return {
		type: "rated",
		changes: seats.map(({ seat, before, after }) => {
			const { points, isProvisional } = displayRating(after);
			return [
				seat,
				displayRating(before).points,
				points,
				Number(isProvisional),
			];
		}),
	};
}

export function saveRated(sql: SqlStorage, { changes }: Rated): void {
	sql.exec(SCHEMA);
	sql.exec("DELETE FROM rated");
	sql.exec("INSERT INTO rated (changes) VALUES (?)", JSON.stringify(changes));
}

/** Null until it is known, or if no player was rated. */
export function loadRated(sql: SqlStorage): Rated | null {
	if (!hasTable(sql, "rated")) return null;
	const [row] = sql
		.exec<{ changes: string }>("SELECT changes FROM rated")
		.toArray();
	const changes = row && readJson<Rated["changes"]>(row.changes);
	return changes ? { type: "rated", changes } : null;
}
