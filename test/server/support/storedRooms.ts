/** Rooms as earlier versions stored them; scripts/record-rooms.ts writes the files. */
import { evictDurableObject, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { type GameId, newGameId } from "../../../src/server/games/gameId.ts";
import { socketOf } from "../../../src/server/http/refuseSocket.ts";
import type { Guest } from "../../../src/server/identity/guest.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { roomOf, Tab } from "./visitor.ts";

const files = import.meta.glob<string>("../room/stored/*/*.sql", {
	query: "?raw",
	import: "default",
	eager: true,
});

type Head = {
	readonly id: string;
	/** Epoch ms. */
	readonly savedAt: number;
	readonly persons: readonly Guest[];
};

export type StoredRoom = Head & {
	readonly version: number;
	readonly name: string;
	readonly sql: string;
};

export const STORED_ROOMS: readonly StoredRoom[] = Object.entries(files).map(
	([path, text]) => {
		const [, version, name] = /(\d+)\/(\w+)\.sql$/.exec(path)!;
		const [head, ...lines] = text.split("\n");
		return {
			...(JSON.parse(head.replace("-- ", "")) as Head),
			...{ version: Number(version), name, sql: lines.join("\n") },
		};
	},
);

export function storedRoom(version: number, name: string): StoredRoom {
	const found = STORED_ROOMS.find(
		(room) => room.version === version && room.name === name,
	);
	if (found === undefined) throw new Error(`no room ${version}/${name}`);
	return found;
}

/** Puts what was stored into a room of its own, as if it had been stored a moment ago; gives its id. */
export async function putBack(
	{ id, savedAt, sql }: StoredRoom,
	...more: string[]
): Promise<GameId> {
	const fresh = newGameId(env.SESSION_SECRET);
	const laterBy = Date.now() - savedAt;
	const moved = sql
		.replaceAll(id, fresh)
		.replaceAll(/(?<![\d.])\d{13}\b/g, (at) => String(Number(at) + laterBy));
	await runInDurableObject(roomOf(fresh), (_: GameRoom, { storage }) => {
		storage.sql.exec([moved, ...more].join("\n"));
	});
	await evictDurableObject(roomOf(fresh));
	return fresh;
}

/** A socket as the Worker opens it for somebody. */
export async function openAs(
	id: string,
	{ player, name }: Guest,
	asked: Record<string, string> = {},
): Promise<Tab> {
	const v = String(PROTOCOL_VERSION);
	return openRoom(id, { v, player, name, ...asked });
}

/** A socket of a room that is asked exactly this. */
export async function openRoom(
	id: string,
	asked: Record<string, string>,
): Promise<Tab> {
	const query = new URLSearchParams(asked);
	const response = await roomOf(id).fetch(`https://room/socket?${query}`, {
		headers: { Upgrade: "websocket" },
	});
	return new Tab(await socketOf(response));
}

/** Its tables and their columns. */
export function tablesOf(id: string): Promise<Record<string, string[]>> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
		const columns = storage.sql.exec<{ t: string; c: string }>(
			`SELECT m.name AS t, c.name || ' ' || c.type AS c
			FROM sqlite_master AS m, pragma_table_info(m.name) AS c
			WHERE m.type = 'table' AND m.name NOT LIKE '\\_cf%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite%'
			ORDER BY m.name, c.cid`,
		);
		const tables: Record<string, string[]> = {};
		for (const { t, c } of columns) tables[t] = [...(tables[t] ?? []), c];
		return tables;
	});
}

/** Everything that is stored. */
export function rowsIn(id: string): Promise<string> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
		const { sql } = storage;
		const tables = sql
			.exec<{ name: string; sql: string }>(
				"SELECT name, sql FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'",
			)
			.toArray();
		return JSON.stringify(
			tables.map((table) => [
				table,
				sql.exec(`SELECT * FROM ${table.name}`).toArray(),
			]),
		);
	});
}

/** Changes what is stored, before the room wakes. */
export async function change(id: string, statements: string): Promise<void> {
	await runInDurableObject(roomOf(id), (_: GameRoom, { storage }) => {
		storage.sql.exec(statements);
	});
	await evictDurableObject(roomOf(id));
}
