/** The tables of a room's own database: created with its game and deleted with it. */
import { hasTable } from "../../durable/hasTable.ts";
import { COMMANDS_SCHEMA } from "./commands.ts";
import { ROOM_SCHEMA } from "./game.ts";
import { REMATCH_SCHEMA } from "./rematch.ts";
import { SNAPSHOT_SCHEMA } from "./snapshot.ts";
import { TURNS_SCHEMA } from "./turns.ts";

/** Created with the game. */
const TABLES = {
	room: ROOM_SCHEMA,
	turns: TURNS_SCHEMA,
	commands: COMMANDS_SCHEMA,
	rematch: REMATCH_SCHEMA,
	snapshot: SNAPSHOT_SCHEMA,
};

/** Created when first needed. The outbox stays until D1 knows that the game is deleted. */
const LATER_TABLES = [
	...["opener", "rated", "lifetime", "origin", "archived"],
	"unseen",
];

/** Whether this object holds a game. */
export function hasGame(sql: SqlStorage): boolean {
	return hasTable(sql, "room");
}

export function createTables(sql: SqlStorage): void {
	sql.exec(Object.values(TABLES).join(""));
}

/** Deletes everything of the game. */
export function dropTables(sql: SqlStorage): void {
	for (const table of Object.keys(TABLES)) sql.exec(`DROP TABLE ${table}`);
	for (const table of LATER_TABLES) sql.exec(`DROP TABLE IF EXISTS ${table}`);
}
