/** A run: the server that is killed, the games played on it, and the checks of D1's data. */
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { Random } from "../../src/rules/random.ts";
import { CrashGame } from "./CrashGame.ts";
import type { CrashReport, KillPoint } from "./CrashReport.ts";
import type { DatabaseFault, DatabaseState } from "./databaseFault.ts";
import { ResultChecks } from "./ResultChecks.ts";
import type { Runtime, Server } from "./Runtime.ts";
import { gameOf, Visitor } from "./Visitor.ts";

/**
 * How soon play must continue after the server answers again, in ms; with a faulty D1 the
 * server looks for a session first.
 */
const LONGEST_WAIT_MS = {
	none: 2_000,
	fail: 2_000,
	hang: 5_000,
	late: 5_000,
};

/** A faulty D1 is repaired within this time, so that requests waiting for it succeed. */
const HEALED_WITHIN_MS = 1_500;

export class CrashRun {
	readonly random: Random;
	readonly report: CrashReport;
	readonly faults: DatabaseFault;
	readonly results: ResultChecks;
	readonly #runtime: Runtime;
	readonly #games = new Set<CrashGame>();
	readonly #mostKills: number;
	#server: Server | null = null;

	constructor(
		runtime: Runtime,
		report: CrashReport,
		{
			random,
			faults,
			kills,
		}: { random: Random; faults: DatabaseFault; kills: number },
	) {
		this.#runtime = runtime;
		this.report = report;
		this.random = random;
		this.faults = faults;
		this.#mostKills = kills;
		this.results = new ResultChecks(
			(sql, ...values) => this.query(sql, ...values),
			report,
		);
	}

	get url(): string {
		if (this.#server === null) throw new Error("no server");
		return this.#server.url;
	}

	get hasKillsLeft(): boolean {
		return this.report.kills.length < this.#mostKills;
	}

	async start(): Promise<void> {
		const startedAt = performance.now();
		this.#server = await this.#runtime.start();
		this.report.startsMs.push(performance.now() - startedAt);
	}

	async stop(): Promise<void> {
		for (const game of this.#games) game.disconnect();
		await this.#server?.kill();
	}

	/** Kills the server after this long, restarts it, and waits until play continues on every open page. */
	async kill(killPoint: KillPoint, afterMs: number): Promise<void> {
		await pause(afterMs);
		if (!this.hasKillsLeft) return;
		await this.stop();
		this.report.kills.push(killPoint);
		await this.start();
		const readyAt = performance.now();
		await Promise.all([...this.#games].map((game) => game.resume(this.url)));
		if (this.#games.size === 0) return;
		const ms = performance.now() - readyAt;
		this.report.waits.push({ killPoint, ms });
		if (ms > LONGEST_WAIT_MS[this.faults])
			this.report.addViolation(
				"slow",
				`play went on after ${Math.round(ms)} ms`,
			);
	}

	/** A random time up to this many ms, with fractions. */
	randomMs(mostMs: number): number {
		return this.random.fraction() * mostMs;
	}

	/** Removes D1's fault until the next kill. */
	async healDatabase(): Promise<void> {
		if (this.faults === "none") return;
		await pause(this.randomMs(HEALED_WITHIN_MS));
		await this.#setDatabase("none");
	}

	/** Makes D1 slow until the next kill, unless it has another fault: then a kill can hit each step of what waits for it. */
	async slowDatabase(): Promise<void> {
		if (this.faults === "none") await this.#setDatabase("slow");
	}

	async #setDatabase(state: DatabaseState): Promise<void> {
		await fetch(`${this.url}/crash/d1?state=${state}`, { method: "POST" });
	}

	/** Queries the real D1. */
	async query<Row>(sql: string, ...values: readonly unknown[]): Promise<Row[]> {
		const response = await fetch(`${this.url}/crash/query`, {
			method: "POST",
			body: JSON.stringify({ sql, values }),
		});
		if (!response.ok) throw new Error(`${sql}: ${await response.text()}`);
		return (await response.json()) as Row[];
	}

	/** Runs the cron jobs. */
	async runCronJobs(): Promise<void> {
		await fetch(`${this.url}/crash/cron`, { method: "POST" });
	}

	/** Opens a game that others may join, or one against bots; its host has a seat. */
	async openGame(
		path: "/games" | "/play",
		fields: Readonly<Record<string, string>>,
	): Promise<CrashGame> {
		const visitor = new Visitor();
		const answer = await visitor.post(this.url + path, fields);
		return await this.openPages(gameOf(answer), [visitor]);
	}

	/** Opens the pages of the persons of a game. */
	async openPages(
		gameId: string,
		visitors: readonly Visitor[],
	): Promise<CrashGame> {
		const game = new CrashGame(gameId, this.report);
		this.#games.add(game);
		for (const visitor of visitors) await game.addPlayer(visitor, this.url);
		return game;
	}

	/** A new person takes a seat. */
	async join(game: CrashGame, visitor = new Visitor()): Promise<Visitor> {
		const address = `${this.url}/game/${game.id}/join`;
		const answer = await visitor.post(address);
		if (answer?.status !== 303)
			throw new Error(`join: ${answer?.status} ${answer?.text.slice(0, 300)}`);
		await game.addPlayer(visitor, this.url);
		return visitor;
	}

	/** Closes all pages of a game. */
	leave(game: CrashGame): void {
		game.disconnect();
		this.#games.delete(game);
	}

	leaveAll(): void {
		for (const game of this.#games) this.leave(game);
	}

	/** Checks a finished game: its log now, its result as soon as D1 has it. */
	async checkFinished(game: CrashGame): Promise<void> {
		await game.checkLog(this.url);
		this.report.games++;
		this.results.expectResult(game);
		this.leave(game);
	}
}
