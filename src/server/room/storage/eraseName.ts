/**
 * Removes a person's name from everything that a room stores of a game: the game as
 * it began, as it stood after its last turn, and the commands since then.
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

/** A name as JSON has it, also one that is cut off. */
const NAME = /"name":"(?:[^"\\]|\\.)*(?:"|$)/g;

/**
 * Removes a person's name from whatever a room stores that can't be read, in the form of any
 * version and even if it is no JSON any more: nobody may ever mend it.
 */
export function eraseNameInTexts(sql: SqlStorage, player: PlayerId): void {
	for (const [table, column] of columnsOf(sql)) {
		const rows = sql
			.exec<{ text: string }>(
				`SELECT DISTINCT "${column}" AS text FROM "${table}" WHERE typeof("${column}") = 'text' AND instr("${column}", ?) > 0`,
				player,
			)
			.toArray();
		for (const { text } of rows)
			sql.exec(
				`UPDATE "${table}" SET "${column}" = ?1 WHERE "${column}" = ?2`,
				textWithoutName(text, player),
				text,
			);
	}
}

/** Names stand beside the ids of those who have them. */
function textWithoutName(text: string, player: PlayerId): string {
	try {
		return JSON.stringify(withoutName(JSON.parse(text), player));
	} catch {
		return text.replaceAll(/[^{}]+/g, (fields) =>
			fields.includes(`"${player}"`)
				? fields.replaceAll(NAME, '"name":""')
				: fields,
		);
	}
}

/** Without the tables of SQLite and of the platform. */
function columnsOf(sql: SqlStorage): [table: string, column: string][] {
	return sql
		.exec<{ table: string; column: string }>(
			"SELECT m.name AS 'table', c.name AS 'column' FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE '\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'",
		)
		.toArray()
		.map(({ table, column }) => [table, column]);
}
