/** What D1 must come to have: looked for again and again, as a room may have to try for long. */
import { setTimeout as pause } from "node:timers/promises";
import type { Table } from "./CrashGame.ts";
import type { Figures } from "./CrashReport.ts";
import type { World } from "./CrashRun.ts";
import type { Player } from "./PlayerClient.ts";

/** So long a room's pauses between attempts may be, at the end of a run. */
const LAST_WAIT_MS = 120_000;
const LOOK_MS = 250;

type Expected = {
	readonly game: string;
	readonly players: readonly Player[];
};

export class Expectations {
	readonly #world: World;
	readonly #figures: Figures;
	#results: Expected[] = [];
	readonly #known: Expected[] = [];

	constructor(world: World, figures: Figures) {
		this.#world = world;
		this.#figures = figures;
	}

	expectResult({ game, players }: Table): void {
		this.#results.push({ game, players: [...players] });
	}

	/** How many results D1 does not have yet. */
	get missing(): number {
		return this.#results.length;
	}

	/** Takes note of what D1 has by now. */
	async look(): Promise<void> {
		const missing: Expected[] = [];
		for (const expected of this.#results)
			if (await this.#isThere(expected)) this.#known.push(expected);
			else missing.push(expected);
		this.#results = missing;
	}

	/** Waits until D1 has all, which must be so in the end, and each of it once. */
	async conclude(): Promise<void> {
		const giveUpAt = performance.now() + LAST_WAIT_MS;
		await this.look();
		while (
			(this.#results.length > 0 || (await this.#listed()).length > 0) &&
			performance.now() < giveUpAt
		) {
			await pause(LOOK_MS);
			await this.look();
		}
		for (const { game } of this.#results)
			this.#figures.fault("result lost", `D1 has no result of ${game}`);
		for (const game of await this.#listed())
			this.#figures.fault("list", `${game} is over, and still listed`);
		await this.#checkRatings();
		this.#figures.results = this.#known.length;
	}

	async #isThere({ game, players }: Expected): Promise<boolean> {
		const [result] = await this.#world.query<{ seat_count: number }>(
			"SELECT seat_count FROM games WHERE id = ?",
			game,
		);
		if (result === undefined) return false;
		const seats = await this.#world.query<{ user_id: string | null }>(
			"SELECT user_id FROM seats WHERE game_id = ?",
			game,
		);
		if (seats.length !== result.seat_count)
			this.#figures.fault("result lost", `${game} has ${seats.length} seats`);
		for (const { visitor } of players)
			if (seats.filter(({ user_id }) => user_id === visitor.id).length !== 1)
				this.#figures.fault("list", `${visitor.id} has not played ${game}`);
		await this.#compareRated(game, players);
		return true;
	}

	/** What the table was told of ratings is what D1 has. */
	async #compareRated(game: string, players: readonly Player[]): Promise<void> {
		const told = players.find(({ rated }) => rated !== null)?.rated?.length;
		if (told === undefined) return;
		const changes = await this.#world.query(
			"SELECT seq FROM rating_changes WHERE game_id = ?",
			game,
		);
		if (changes.length !== told)
			this.#figures.fault(
				changes.length < told ? "result lost" : "result doubled",
				`${game} rated ${told} by its room, ${changes.length} by D1`,
			);
	}

	/** Games of ours that are over and on the list. */
	async #listed(): Promise<string[]> {
		const over = JSON.stringify(this.#known.map(({ game }) => game));
		const rows = await this.#world.query<{ game_id: string }>(
			"SELECT game_id FROM listings WHERE game_id IN (SELECT value FROM json_each(?))",
			over,
		);
		return rows.map(({ game_id }) => game_id);
	}

	/** A rating is what its changes made of it, one after the other, each game once. */
	async #checkRatings(): Promise<void> {
		const wrong = await this.#world.query<{ user_id: string; what: string }>(`
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
			this.#figures.fault("result doubled", `the rating of ${user_id} ${what}`);
	}
}
