/** The players who have not seen yet that their game is over: they are told by push, and on the home page. */
import { isSomebody, type Over, type PlayerId } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import { hasTable } from "../durable/hasTable.ts";
import type { RoomSockets } from "./RoomSockets.ts";

const SCHEMA = `
	CREATE TABLE IF NOT EXISTS unseen (
		player TEXT PRIMARY KEY
	) STRICT, WITHOUT ROWID;
`;

export class UnseenEnd {
	readonly #sql: SqlStorage;
	readonly #sockets: Pick<RoomSockets, "isLooking">;

	constructor(sql: SqlStorage, sockets: Pick<RoomSockets, "isLooking">) {
		this.#sql = sql;
		this.#sockets = sockets;
	}

	/** The game is over now. Whoever has given up knows how it ends for them. */
	note({ seats, resigned }: Over, now: number): void {
		const left = seats
			.filter((_, seat) => !resigned.includes(seat as Seat))
			.filter(isSomebody)
			.filter(({ player }) => !this.#sockets.isLooking(player, now));
		if (left.length === 0) return;
		this.#sql.exec(SCHEMA);
		for (const { player } of left)
			this.#sql.exec(
				"INSERT OR IGNORE INTO unseen (player) VALUES (?)",
				player,
			);
	}

	/** Whether a player has not seen the end; whoever is looking at the game sees it. */
	has(player: PlayerId, now: number): boolean {
		if (!this.#isKept(player)) return false;
		if (!this.#sockets.isLooking(player, now)) return true;
		this.see(player);
		return false;
	}

	#isKept(player: PlayerId): boolean {
		if (!hasTable(this.#sql, "unseen")) return false;
		const found = this.#sql
			.exec("SELECT 1 FROM unseen WHERE player = ?", player)
			.toArray();
		return found.length > 0;
	}

	/** The player has opened the game's page, or come back to it. */
	see(player: PlayerId | null): void {
		if (player === null || !hasTable(this.#sql, "unseen")) return;
		this.#sql.exec("DELETE FROM unseen WHERE player = ?", player);
	}
}
