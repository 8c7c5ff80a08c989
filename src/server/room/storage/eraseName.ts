/**
 * Removes a person's name from everything that a room stores of a game in play:
 * the game as it began, as it stood after its last turn, and the commands since
 * then.
 */
import type { PlayerId } from "../../../match/match.ts";
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

/** The same value with an empty name for this player, as deleted accounts have everywhere. */
function withoutName(value: unknown, player: PlayerId): unknown {
	if (Array.isArray(value))
		return value.map((each) => withoutName(each, player));
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).map(([key, each]) => [
		key,
		withoutName(each, player),
	]);
	const copy: Record<string, unknown> = Object.fromEntries(entries);
	const isTheirs = copy.player === player || copy.user_id === player;
	return isTheirs && "name" in copy ? { ...copy, name: "" } : copy;
}
