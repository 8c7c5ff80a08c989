/** What a room has to tell D1, kept until D1 took it; telling it twice is harmless. */
import type { GameResult } from "../db/results.ts";

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 6 * 60 * 60 * 1000;

/** After some three weeks of trying the entry stays, and waits for somebody to look at the game. */
const MAX_ATTEMPTS = 100;

/** Puts a result in, to be sent at once. */
export function post(sql: SqlStorage, result: GameResult, now: number): void {
	sql.exec(
		"INSERT INTO outbox (body, attempts, next_at) VALUES (?, 0, ?)",
		JSON.stringify(result),
		now,
	);
}

/** When the next attempt is due, in epoch ms; null if nothing is left to send. */
export function nextAttemptAt(sql: SqlStorage): number | null {
	return sql
		.exec<{ at: number | null }>(
			"SELECT MIN(next_at) AS at FROM outbox WHERE attempts < ?",
			MAX_ATTEMPTS,
		)
		.one().at;
}

/** Sends what is due. A failure is no error here: it is tried again, after longer and longer pauses. */
export async function deliver(
	sql: SqlStorage,
	send: (result: GameResult) => Promise<void>,
	now: number,
): Promise<void> {
	const due = sql
		.exec<{ id: number; body: string; attempts: number }>(
			"SELECT id, body, attempts FROM outbox WHERE attempts < ? AND next_at <= ? ORDER BY id",
			MAX_ATTEMPTS,
			now,
		)
		.toArray();
	for (const { id, body, attempts } of due) {
		try {
			await send(JSON.parse(body) as GameResult);
			sql.exec("DELETE FROM outbox WHERE id = ?", id);
		} catch (error) {
			console.error("the outbox could not be delivered", attempts, error);
			sql.exec(
				"UPDATE outbox SET attempts = attempts + 1, next_at = ? WHERE id = ?",
				now + pauseMs(attempts),
				id,
			);
		}
	}
}

function pauseMs(attempts: number): number {
	return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempts);
}
