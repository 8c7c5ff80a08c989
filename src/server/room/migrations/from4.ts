/**
 * Version 4 stored positions as one list (without the match's own in games
 * whose turns take a second) and the match's whole position as well. From
 * version 5 on each line is a position, and the last line is the match's own.
 */
import { packPosition } from "../../../protocol/packedPosition.ts";
import type { Position } from "../../../rules/position.ts";
import { parseStored } from "./stored.ts";

export function migrateFrom4(sql: SqlStorage): void {
	const [last] = sql
		.exec<{ match: string; positions: string }>(
			"SELECT match, positions FROM snapshot",
		)
		.toArray();
	if (last === undefined) return;
	const { position, ...changing } = parseStored(last.match);
	const kept = JSON.parse(last.positions) as readonly object[];
	const lines = kept.length > 0 ? kept : [packPosition(position as Position)];
	sql.exec(
		"UPDATE snapshot SET match = ?, positions = ?",
		JSON.stringify(changing),
		lines.map((line) => JSON.stringify(line)).join("\n"),
	);
}
