import { runDurableObjectAlarm, runInDurableObject } from "cloudflare:test";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";
import { roomOf } from "./visitor.ts";

/** Waits until a room's outbox is delivered. The room's alarm may go off for it by itself at this moment. */
export async function deliver(id: string): Promise<void> {
	await runDurableObjectAlarm(roomOf(id));
	await until(async () => (await undelivered(id)).length === 0);
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
