/** Checks that D1 eventually has each result: repeatedly, as a room may have to retry for a long time. */
import { pollUntil } from "../cli/pollUntil.ts";
import type { CrashGame } from "./CrashGame.ts";
import type { CrashReport } from "./CrashReport.ts";
import type { PlayerClient } from "./PlayerClient.ts";

/** At the end of a run a room may pause between attempts for this long. */
const LAST_WAIT_MS = 120_000;
const POLL_MS = 250;

/** Queries the real D1. */
export type QueryDatabase = <Row>(
	sql: string,
	...values: readonly unknown[]
) => Promise<Row[]>;

type ExpectedResult = {
	readonly gameId: string;
	readonly players: readonly PlayerClient[];
};

export class ResultChecks {
	readonly #query: QueryDatabase;
	readonly #report: CrashReport;
	#missing: ExpectedResult[] = [];
	readonly #found: ExpectedResult[] = [];

	constructor(query: QueryDatabase, report: CrashReport) {
		this.#query = query;
		this.#report = report;
	}

	/** A game is over, so D1 must eventually have its result. */
	expectResult({ id, players }: CrashGame): void {
		this.#missing.push({ gameId: id, players: [...players] });
	}

	/** Checks which results D1 has by now. */
	async update(): Promise<void> {
		const missing: ExpectedResult[] = [];
		for (const expected of this.#missing)
			if (await this.#isThere(expected)) this.#found.push(expected);
			else missing.push(expected);
		this.#missing = missing;
	}

	/** Waits until D1 has every result, and checks that it has each only once. */
	async finish(): Promise<void> {
		const isComplete = async () => {
			await this.update();
			return this.#missing.length === 0 && (await this.#listed()).length === 0;
		};
		const timeoutMs = LAST_WAIT_MS;
		await pollUntil(isComplete, { everyMs: POLL_MS, timeoutMs });
		for (const { gameId } of this.#missing)
			this.#report.addViolation("result lost", `D1 has no result of ${gameId}`);
		for (const gameId of await this.#listed())
			this.#report.addViolation("list", `${gameId} is over, and still listed`);
		await this.#checkRatings();
		this.#report.results = this.#found.length;
	}

	async #isThere({ gameId, players }: ExpectedResult): Promise<boolean> {
		const [result] = await this.#query<{ seat_count: number }>(
			"SELECT seat_count FROM games WHERE id = ?",
			gameId,
		);
		if (result === undefined) return false;
		const seats = await this.#query<{ user_id: string | null }>(
			"SELECT user_id FROM seats WHERE game_id = ?",
			gameId,
		);
		if (seats.length !== result.seat_count)
			this.#report.addViolation(
				"result lost",
				`${gameId} has ${seats.length} seats`,
			);
		for (const { visitor } of players)
			if (seats.filter(({ user_id }) => user_id === visitor.id).length !== 1)
				this.#report.addViolation(
					"list",
					`${visitor.id} has not played ${gameId}`,
				);
		await this.#compareRated(gameId, players);
		return true;
	}

	/** D1 must have as many rating changes as the room reported to its players. */
	async #compareRated(
		gameId: string,
		players: readonly PlayerClient[],
	): Promise<void> {
		const ratedByRoom = players.find(({ rated }) => rated !== null)?.rated
			?.length;
		if (ratedByRoom === undefined) return;
		const changes = await this.#query(
			"SELECT seq FROM rating_changes WHERE game_id = ?",
			gameId,
		);
		if (changes.length !== ratedByRoom)
			this.#report.addViolation(
				changes.length < ratedByRoom ? "result lost" : "result doubled",
				`${gameId} rated ${ratedByRoom} by its room, ${changes.length} by D1`,
			);
	}

	/** Games of this run that are over and still on the list. */
	async #listed(): Promise<string[]> {
		const over = JSON.stringify(this.#found.map(({ gameId }) => gameId));
		const rows = await this.#query<{ game_id: string }>(
			"SELECT game_id FROM listings WHERE game_id IN (SELECT value FROM json_each(?))",
			over,
		);
		return rows.map(({ game_id }) => game_id);
	}

	/** A rating must result from its changes in order, with each game counted once. */
	async #checkRatings(): Promise<void> {
		const wrong = await this.#query<{ user_id: string; what: string }>(`
			SELECT user_id, 'counts ' || games || ' games, has ' || n AS what FROM
				(SELECT r.user_id, r.games, (SELECT COUNT(*) FROM rating_changes c
					WHERE c.user_id = r.user_id AND c.family = r.family) AS n FROM ratings r)
				WHERE games <> n
			UNION ALL
			SELECT r.user_id, 'is not what the last change made it' FROM ratings r
				JOIN rating_changes c ON c.user_id = r.user_id AND c.family = r.family
				WHERE c.seq = r.games AND c.mu_after <> r.mu
			UNION ALL
			SELECT b.user_id, 'change ' || b.seq || ' does not follow' FROM rating_changes b
				JOIN rating_changes a ON a.user_id = b.user_id AND a.family = b.family
				WHERE a.seq = b.seq - 1 AND a.mu_after <> b.mu_before
			UNION ALL
			SELECT user_id, 'has no rating for its change' FROM rating_changes c
				WHERE NOT EXISTS (SELECT 1 FROM ratings r
					WHERE r.user_id = c.user_id AND r.family = c.family)`);
		for (const { user_id, what } of wrong)
			this.#report.addViolation(
				"result doubled",
				`the rating of ${user_id} ${what}`,
			);
	}
}
