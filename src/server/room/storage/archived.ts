/**
 * Whether a room's finished game is in the archive: one row, once it is. Also what the archive
 * keeps of a room, and how a room is made of that again.
 */
import type { Over } from "../../../match/match.ts";
import { type Archive, unpackLog } from "../../../rules/archive.ts";
import type { TurnRecord } from "../../../rules/replay.ts";
import { ARCHIVE_FORM, type ArchivedGame } from "../../archive/archivedGame.ts";
import { hasTable } from "../../durable/hasTable.ts";
import { RoomFault } from "../RoomFault.ts";
import { insertGame, type StoredGame } from "./game.ts";
import { loadArchivedOrigin, restoreOrigin } from "./origin.ts";
import { loadRated, saveRated } from "./rated.ts";
import { loadRematch, saveRematch } from "./rematch.ts";
import { allLands, insertTurn } from "./turns.ts";

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS archived (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		tag TEXT NOT NULL,
		goes_at INTEGER NOT NULL
	) STRICT;
`;

export type ArchiveNote = {
	/** What R2 calls the version that was last saved. */
	readonly tag: string;
	/** When the room's own storage may be let go, epoch ms. */
	readonly goesAt: number;
};

export function saveArchiveNote(
	sql: SqlStorage,
	{ tag, goesAt }: ArchiveNote,
): void {
	sql.exec(SCHEMA);
	sql.exec(
		"INSERT OR REPLACE INTO archived (one, tag, goes_at) VALUES (1, ?, ?)",
		tag,
		goesAt,
	);
}

/** Null if the game is not known to be in the archive. */
export function loadArchiveNote(sql: SqlStorage): ArchiveNote | null {
	if (!hasTable(sql, "archived")) return null;
	const [row] = sql
		.exec<{ tag: string; goes_at: number }>("SELECT tag, goes_at FROM archived")
		.toArray();
	return row === undefined ? null : { tag: row.tag, goesAt: row.goes_at };
}

/** `log`: as it is downloaded. */
export function archivedGameOf(
	sql: SqlStorage,
	{ id, region, match, opener }: StoredGame & { readonly match: Over },
	log: string,
): ArchivedGame {
	const origin = loadArchivedOrigin(sql);
	const rated = loadRated(sql)?.changes;
	const rematch = loadRematch(sql);
	return {
		...{ form: ARCHIVE_FORM, id, region, match },
		...(opener !== undefined && { opener }),
		lands: allLands(sql),
		...(origin !== null && { origin }),
		...(rated !== undefined && { rated }),
		...(rematch !== null && { rematch }),
		log,
	};
}

/** Writes an archived game into the empty tables of a room. */
export function restoreArchived(sql: SqlStorage, archived: ArchivedGame): void {
	const { id, region, match, opener, lands, rated, rematch } = archived;
	insertGame(sql, { id, region, match, opener });
	const turns = turnsIn(archived);
	const first = turns.length - lands.length;
	for (const [index, [turn, tiles]] of lands.entries())
		insertTurn(sql, { turn, record: turns[first + index] }, tiles);
	if (archived.origin !== undefined)
		restoreOrigin(sql, archived.origin, turns.slice(0, first));
	if (rated !== undefined) saveRated(sql, { type: "rated", changes: rated });
	if (rematch !== undefined) saveRematch(sql, rematch);
}

/** All turns of the log; throws a `RoomFault` if it has too few. */
function turnsIn({ log, lands }: ArchivedGame): readonly TurnRecord[] {
	const { turns } = unpackLog(JSON.parse(log) as Archive);
	if (turns.length < lands.length) throw new RoomFault("unreadable");
	return turns;
}

/** Whether the records of a room's own turns follow from its log, which leaves out most keys. */
export function isRestorable(
	archived: ArchivedGame,
	own: readonly TurnRecord[],
): boolean {
	const restored = turnsIn(archived).slice(-own.length);
	return (
		own.length === archived.lands.length &&
		(own.length === 0 || partsOf(restored) === partsOf(own))
	);
}

function partsOf(turns: readonly TurnRecord[]): string {
	return JSON.stringify(
		turns.map(({ entries, orders, at, key, hash }) => [
			...[entries, orders, at, key, hash],
		]),
	);
}
