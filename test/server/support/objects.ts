/** What happens to a room from outside: its alarm goes off, it is killed, the clock moves. */
import { runInDurableObject } from "cloudflare:test";
import { expect, vi } from "vitest";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
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
	const at = await vi.waitUntil(() => alarmOf(id));
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

/** The clock stands still at this time, until `vi.useRealTimers`. */
export function setClock(now: number): void {
	vi.useFakeTimers({ toFake: ["Date"], now });
}
