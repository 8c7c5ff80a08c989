/**
 * The notices that a room still has to send by push. They are on disk, so a
 * room that is killed sends them when its alarm goes off.
 */
import type { PlayerId } from "../../match/match.ts";
import { hasTable } from "../durable/hasTable.ts";
import { withTimeout } from "../http/withTimeout.ts";

export type NoticeType = "turn" | "begins" | "over";

/** One notice of a person, for all their browsers or for one. */
export type QueuedNotice = {
	readonly player: PlayerId;
	readonly type: NoticeType;
	/** The turn in which it is worth sending; for a game that is over, its last. */
	readonly turn: number;
	/** The address of one browser; null for all. */
	readonly endpoint: string | null;
	/** How often it has failed. */
	readonly attempts: number;
};

/** A notice that is to be sent at another time, epoch ms. */
export type LaterNotice = QueuedNotice & { readonly nextAt: number };

/** Sends some notices; gives those that are to be sent later. */
export type SendNotices = (
	notices: readonly QueuedNotice[],
) => Promise<readonly LaterNotice[]>;

const FIRST_PAUSE_MS = 5_000;
/** Within some ten minutes; a message that comes later helps nobody. */
const MAX_ATTEMPTS = 7;

/** A delivery takes no longer, so that a silent push service delays no others for good. */
const LIMIT_MS = 30_000;
/** An object that was killed during a delivery wakes this long after the limit. */
const SLACK_MS = 2_000;

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS notices (
		id INTEGER PRIMARY KEY AUTOINCREMENT,
		player TEXT NOT NULL,
		type TEXT NOT NULL,
		turn INTEGER NOT NULL,
		endpoint TEXT,
		attempts INTEGER NOT NULL,
		next_at INTEGER NOT NULL
	) STRICT;
`;

type Row = QueuedNotice & { readonly id: number };

/** When a notice that has failed again is to be tried next; null if it is given up. */
export function retriedAt(
	{ attempts }: QueuedNotice,
	{ afterMs, now }: { readonly afterMs: number; readonly now: number },
): number | null {
	if (attempts + 1 >= MAX_ATTEMPTS) return null;
	return now + Math.max(afterMs, FIRST_PAUSE_MS * 2 ** attempts);
}

export class NoticeQueue {
	readonly #sql: SqlStorage;
	/** When the next notice is due; undefined until read from the database. */
	#nextAt: number | null | undefined;
	/** While a delivery is under way: when it times out, epoch ms. */
	#limitAt: number | null = null;

	constructor(sql: SqlStorage) {
		this.#sql = sql;
	}

	/** Adds notices. Each replaces earlier ones of the same person. */
	add(notices: readonly Omit<LaterNotice, "endpoint" | "attempts">[]): void {
		if (notices.length === 0) return;
		this.#sql.exec(SCHEMA);
		for (const { player } of notices)
			this.#sql.exec("DELETE FROM notices WHERE player = ?", player);
		for (const notice of notices)
			this.#put({ ...notice, endpoint: null, attempts: 0 });
	}

	#put(notice: LaterNotice): void {
		const { player, type, turn, endpoint, attempts, nextAt } = notice;
		this.#nextAt = undefined;
		this.#sql.exec(
			"INSERT INTO notices (player, type, turn, endpoint, attempts, next_at) VALUES (?, ?, ?, ?, ?, ?)",
			...[player, type, turn, endpoint, attempts, nextAt],
		);
	}

	/** When something is due, epoch ms: a notice, or the end of a delivery; null if nothing is left. */
	nextAt(): number | null {
		if (this.#limitAt !== null) return this.#limitAt + SLACK_MS;
		if (this.#nextAt === undefined) this.#nextAt = this.#readNextAt();
		return this.#nextAt;
	}

	#readNextAt(): number | null {
		if (!hasTable(this.#sql, "notices")) return null;
		return this.#sql
			.exec<{ at: number | null }>("SELECT MIN(next_at) AS at FROM notices")
			.one().at;
	}

	/** Whether a notice is due that is not already on its way. */
	isDue(now: number): boolean {
		if (this.#limitAt !== null) return false;
		const at = this.nextAt();
		return at !== null && at <= now;
	}

	/**
	 * Sends what is due, and what becomes due meanwhile. Throws nothing: what
	 * fails as a whole is tried again, notice by notice.
	 */
	async deliver(send: SendNotices): Promise<void> {
		while (this.isDue(Date.now())) {
			const rows = this.#due(Date.now());
			this.#limitAt = Date.now() + LIMIT_MS;
			const later = await this.#try(send, rows);
			this.#limitAt = null;
			this.#nextAt = undefined;
			if (!hasTable(this.#sql, "notices")) return;
			for (const { id } of rows)
				this.#sql.exec("DELETE FROM notices WHERE id = ?", id);
			for (const notice of later) this.#put(notice);
		}
	}

	async #try(
		send: SendNotices,
		rows: readonly Row[],
	): Promise<readonly LaterNotice[]> {
		try {
			return await withTimeout(send(rows), LIMIT_MS);
		} catch (error) {
			console.error("notices could not be sent", error);
			const now = Date.now();
			return rows.flatMap(({ id: _, ...row }) => {
				const nextAt = retriedAt(row, { afterMs: 0, now });
				return nextAt === null
					? []
					: [{ ...row, attempts: row.attempts + 1, nextAt }];
			});
		}
	}

	#due(now: number): Row[] {
		if (!hasTable(this.#sql, "notices")) return [];
		return this.#sql
			.exec<Omit<Row, "player" | "type"> & { player: string; type: string }>(
				"SELECT id, player, type, turn, endpoint, attempts FROM notices WHERE next_at <= ? ORDER BY id",
				now,
			)
			.toArray() as unknown as Row[];
	}
}
