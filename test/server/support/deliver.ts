import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import { vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { roomOf } from "./visitor.ts";

/** Waits until a room's outbox is delivered. The room's alarm may go off for it by itself at this moment. */
export async function deliver(id: string): Promise<void> {
	await runDurableObjectAlarm(roomOf(id));
	await vi.waitUntil(async () => (await undelivered(id)).length === 0, {
		timeout: 10_000,
		interval: 1,
	});
}

/** What is still in a room's outbox. */
export function undelivered(
	id: string,
): Promise<{ attempts: number; body: string }[]> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
		storage.sql
			.exec<{ attempts: number; body: string }>(
				"SELECT attempts, body FROM outbox",
			)
			.toArray(),
	);
}
