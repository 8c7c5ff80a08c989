/** What happens to a room from outside: its alarm goes off, it is killed, the clock moves. */
import { runInDurableObject } from "cloudflare:test";
import { expect, vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";
import { roomOf } from "./visitor.ts";

export function alarmOf(id: string): Promise<number | null> {
	return runInDurableObject(roomOf(id), (_: GameRoom, { storage }) =>
		storage.getAlarm(),
	);
}

/** Lets the alarm go off now, whatever its time. */
export async function ring(id: string): Promise<void> {
	await runInDurableObject(roomOf(id), (room: GameRoom) => room.alarm());
}

/** The same, at the time for which it is set; gives that. */
export async function ringInTime(id: string): Promise<number> {
	const at = await until(() => alarmOf(id));
	setClock(at);
	await ring(id);
	return at;
}

/** Ends a room as a crash does, whatever it waits for; its sockets are gone. */
export async function kill(id: string): Promise<void> {
	const killed = runInDurableObject(roomOf(id), (_: GameRoom, ctx) =>
		ctx.abort("killed by a test"),
	);
	await expect(killed).rejects.toThrow();
}

/**
 * The clock stands still at this time, until `vi.useRealTimers`. Alarms go off by the platform's clock,
 * but find nothing due before the time to which a test moves ours. Fake timers would not do:
 * `expect.poll` moves their clock each time that it looks.
 */
export function setClock(now: number): void {
	vi.setSystemTime(now);
}

/** The clock stands still from now on, however long a busy machine takes. */
export function stopClock(): void {
	setClock(Date.now());
}
