/**
 * The persons for whom programs listen to all their games: each has an inbox, which is told
 * when the game begins, waits for them, or is over. Turns never wait for it: see Schedule.ts.
 */
import { type Match, type PlayerId, seatOf } from "../../match/match.ts";
import type { Seat } from "../../rules/position.ts";
import { hasTable } from "../durable/hasTable.ts";
import { withTimeout } from "../http/withTimeout.ts";
import type { InboxApi, News } from "../inbox/api.ts";
import type { OwnGame } from "./api.ts";
import { loadRematch } from "./storage/rematch.ts";

/** `told` is the gist of what was last told; empty if nothing was. */
const SCHEMA = `
	CREATE TABLE IF NOT EXISTS listeners (
		player TEXT PRIMARY KEY,
		told TEXT NOT NULL
	) STRICT, WITHOUT ROWID;
`;

const LIMIT_MS = 10_000;

/** An object that was killed meanwhile wakes this long after the limit. */
const SLACK_MS = 2_000;

const FIRST_PAUSE_MS = 2_000;

/** Within two minutes; whoever connects again is told everything anyway. */
const MAX_ATTEMPTS = 6;

type ListenerParts = {
	readonly sql: SqlStorage;
	/** The game as one of its players sees it in the list of their own; null if they have no part in it. */
	readonly ownGame: (player: PlayerId, now: number) => OwnGame | null;
	/** Null if the game was closed. */
	readonly match: () => Match | null;
	readonly id: () => string;
	readonly inboxOf: (player: PlayerId) => Pick<InboxApi, "tell">;
};

type Waiting = { readonly gist: string; readonly news: News };

export class Listeners {
	readonly #parts: ListenerParts;
	/** What each was last told; null until read from the database. */
	#told: Map<PlayerId, string> | null = null;
	/** While something is being told: when that times out, epoch ms. */
	#limitAt: number | null = null;
	#attempts = 0;
	/** When to try again after a failure, epoch ms. */
	#retryAt = 0;

	constructor(parts: ListenerParts) {
		this.#parts = parts;
	}

	/** A person's inbox wants to hear what follows the game's present state, which is returned. */
	listen(player: PlayerId, now: number): OwnGame | null {
		const game = this.#parts.ownGame(player, now);
		if (game !== null) this.#keep(player, this.#waiting(player, "", now)?.gist);
		return game;
	}

	/** These persons may be listening: they are told of the game, if they don't know it. */
	add(players: readonly PlayerId[]): void {
		for (const player of players)
			if (!this.#known().has(player)) this.#keep(player, "");
	}

	/** To be called when everything stored has been deleted: nobody is told that the game is gone, as it is not. */
	letGo(): void {
		this.#told = null;
	}

	/** When there is something to tell, epoch ms; null if there is nothing. */
	nextAt(now: number): number | null {
		if (this.#limitAt !== null) return this.#limitAt + SLACK_MS;
		return this.#due(now).length === 0 ? null : Math.max(now, this.#retryAt);
	}

	isDue(now: number): boolean {
		if (this.#limitAt !== null || now < this.#retryAt) return false;
		return this.#due(now).length > 0;
	}

	/** Tells what is due, and what becomes due meanwhile. Throws nothing. */
	async deliver(): Promise<void> {
		while (this.isDue(Date.now())) {
			const due = this.#due(Date.now());
			this.#limitAt = Date.now() + LIMIT_MS;
			const told = await Promise.all(
				due.map(([player, waiting]) => this.#tell(player, waiting)),
			);
			this.#limitAt = null;
			this.#pause(told.every((isTold) => isTold));
		}
	}

	#pause(isTold: boolean): void {
		this.#attempts = isTold ? 0 : this.#attempts + 1;
		this.#retryAt = isTold
			? 0
			: Date.now() + FIRST_PAUSE_MS * 2 ** (this.#attempts - 1);
		if (this.#attempts < MAX_ATTEMPTS) return;
		for (const [player] of this.#due(Date.now())) this.#drop(player);
		this.#attempts = 0;
	}

	/** False if the inbox could not be reached. */
	async #tell(player: PlayerId, { gist, news }: Waiting): Promise<boolean> {
		try {
			const inbox = this.#parts.inboxOf(player);
			const listens = await withTimeout(inbox.tell(news), LIMIT_MS);
			if (!listens || news.type === "gone") this.#drop(player);
			else this.#keep(player, gist);
			return true;
		} catch (error) {
			console.error("an inbox could not be told", error);
			return false;
		}
	}

	#due(now: number): [PlayerId, Waiting][] {
		return [...this.#known()].flatMap(([player, told]) => {
			const waiting = this.#waiting(player, told, now);
			return waiting === null ? [] : [[player, waiting] as const];
		}) as [PlayerId, Waiting][];
	}

	/** What a person is to be told; null if they know. */
	#waiting(player: PlayerId, told: string, now: number): Waiting | null {
		const match = this.#parts.match();
		const seat = match && seatOf(match, player);
		const waiting =
			match === null || seat === null
				? { gist: "gone", news: this.#gone() }
				: match.type === "over"
					? this.#end(match, seat, told)
					: ofGame(match, this.#parts.ownGame(player, now), told);
		return waiting?.gist === told ? null : waiting;
	}

	#gone(): News {
		return { type: "gone", id: this.#parts.id() };
	}

	/** First the end, then the rematch, if there is one. */
	#end(
		match: Extract<Match, { type: "over" }>,
		seat: Seat,
		told: string,
	): Waiting {
		const id = this.#parts.id();
		const rematch = told.startsWith("over")
			? loadRematch(this.#parts.sql)
			: null;
		if (rematch !== null)
			return {
				gist: "over, rematch",
				news: { type: "rematch", id, rematch: rematch.game },
			};
		const { overAt, reason, standings } = match;
		return {
			gist: "over",
			news: { type: "over", id, overAt, reason, standings, seat },
		};
	}

	#known(): Map<PlayerId, string> {
		this.#told ??= new Map(
			hasTable(this.#parts.sql, "listeners")
				? this.#parts.sql
						.exec<{ player: PlayerId; told: string }>(
							"SELECT player, told FROM listeners",
						)
						.toArray()
						.map(({ player, told }) => [player, told])
				: [],
		);
		return this.#told;
	}

	#keep(player: PlayerId, told = ""): void {
		const { sql } = this.#parts;
		this.#known().set(player, told);
		sql.exec(SCHEMA);
		sql.exec(
			"INSERT OR REPLACE INTO listeners (player, told) VALUES (?, ?)",
			player,
			told,
		);
	}

	#drop(player: PlayerId): void {
		this.#known().delete(player);
		if (hasTable(this.#parts.sql, "listeners"))
			this.#parts.sql.exec("DELETE FROM listeners WHERE player = ?", player);
	}
}

/**
 * In single-step modes each second is a turn, of which nobody is told. Who has resigned (`game`
 * is null) is told of the end alone.
 */
function ofGame(
	match: Exclude<Match, { type: "over" }>,
	game: OwnGame | null,
	told: string,
): Waiting | null {
	if (game === null) return null;
	if (match.type === "lobby")
		return { gist: "open", news: { type: "joined", game } };
	const { position, phase, settings } = match;
	const gist = settings.ruleset.multiStep
		? `${position.turn} ${phase}`
		: "playing";
	if (told === "" || told === "open")
		return { gist, news: { type: "begun", game } };
	return game.isWaiting ? { gist, news: { type: "turn", game } } : null;
}
