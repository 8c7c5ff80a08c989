/**
 * The fourth form kept positions as one list, without its own where turns take
 * a second, and the match's whole position besides. Now a line is a position,
 * and the last line the match's own.
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
