/**
 * Removes a person's name from everything that a room stores of a game in play:
 * the game as it began, as it stood after its last turn, and the commands since
 * then.
 */
import type { PlayerId } from "../../../match/match.ts";
import { withoutName } from "../../archive/withoutName.ts";
import { hasTable } from "../../durable/hasTable.ts";

/** The columns that contain names, as JSON. */
const NAMED = [
	["room", "match"],
	["snapshot", "match"],
	["commands", "command"],
	["outbox", "body"],
] as const;

export function eraseName(sql: SqlStorage, player: PlayerId): void {
	for (const [table, column] of NAMED) {
		if (!hasTable(sql, table)) continue;
		const rows = sql
			.exec<{ text: string }>(`SELECT DISTINCT ${column} AS text FROM ${table}`)
			.toArray();
		for (const { text } of rows) {
			const nameless = JSON.stringify(withoutName(JSON.parse(text), player));
			if (nameless !== text)
				sql.exec(
					`UPDATE ${table} SET ${column} = ?1 WHERE ${column} = ?2`,
					nameless,
					text,
				);
		}
	}
}
