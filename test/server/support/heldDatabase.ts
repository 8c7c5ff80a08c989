/** A D1 that answers a room when the test says so. */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { roomOf } from "./visitor.ts";

export type HeldDatabase = {
	/** How many transactions have come. */
	readonly count: number;
	/** Runs what has come and what comes. */
	release(): void;
	/** Fails what has come; runs what comes. */
	fail(): void;
	/** Puts the real one back. */
	restore(): Promise<void>;
};

/** From now on a room's transactions are held back. */
export async function holdDatabase(id: string): Promise<HeldDatabase> {
	const { promise: gate, resolve, reject } = Promise.withResolvers<void>();
	gate.catch(() => {});
	let isOpen = false;
	let count = 0;
	const batch: D1Database["batch"] = async (statements) => {
		count++;
		if (!isOpen) await gate;
		return env.DB.batch(statements);
	};
	const held = { batch, prepare: (sql: string) => env.DB.prepare(sql) };
	await useDatabase(id, held as D1Database);
	return {
		get count() {
			return count;
		},
		release() {
			isOpen = true;
			resolve();
		},
		fail() {
			isOpen = true;
			reject(new Error("D1 fails"));
		},
		restore: () => useDatabase(id, env.DB),
	};
}

function useDatabase(id: string, DB: D1Database): Promise<void> {
	return runInDurableObject(roomOf(id), (room: GameRoom) => {
		Object.assign(room, { env: { ...env, DB } });
	});
}
