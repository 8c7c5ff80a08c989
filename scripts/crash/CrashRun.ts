/** The server that is killed, everybody who is on it, and what is expected of it. */
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { Random } from "../../src/rules/random.ts";
import { Table } from "./CrashGame.ts";
import type { Figures, Moment } from "./CrashReport.ts";
import type { DatabaseState, FaultForm } from "./databaseFault.ts";
import { Expectations } from "./ResultChecks.ts";
import type { Runtime, Server } from "./Runtime.ts";
import { gameOf, Visitor } from "./Visitor.ts";

/** How soon after the server answers again play must go on; a bad D1 is given up on first. */
export const MOST_WAIT_MS = {
	none: 2_000,
	fail: 2_000,
	hang: 5_000,
	late: 5_000,
};

/** A bad D1 is well again for some of the servers, so that what waits for it gets through. */
const WELL_AFTER_MS = 1_500;

export class World {
	readonly random: Random;
	readonly figures: Figures;
	readonly faults: FaultForm;
	readonly expectations: Expectations;
	readonly #runtime: Runtime;
	readonly #tables = new Set<Table>();
	readonly #mostKills: number;
	#server: Server | null = null;

	constructor(
		runtime: Runtime,
		figures: Figures,
		{
			random,
			faults,
			kills,
		}: { random: Random; faults: FaultForm; kills: number },
	) {
		this.#runtime = runtime;
		this.figures = figures;
		this.random = random;
		this.faults = faults;
		this.#mostKills = kills;
		this.expectations = new Expectations(this, figures);
	}

	get url(): string {
		if (this.#server === null) throw new Error("no server");
		return this.#server.url;
	}

	get hasKillsLeft(): boolean {
		return this.figures.kills.length < this.#mostKills;
	}

	async start(): Promise<void> {
		const startedAt = performance.now();
		this.#server = await this.#runtime.start();
		this.figures.startsMs.push(performance.now() - startedAt);
	}

	async stop(): Promise<void> {
		for (const table of this.#tables) table.disconnect();
		await this.#server?.kill();
	}

	/** Kills the server after so long, starts it again, and waits until all go on that have a page open. */
	async kill(moment: Moment, afterMs: number): Promise<void> {
		await pause(afterMs);
		if (!this.hasKillsLeft) return;
		await this.stop();
		this.figures.kills.push(moment);
		await this.start();
		const readyAt = performance.now();
		await Promise.all([...this.#tables].map((table) => table.resume(this.url)));
		if (this.#tables.size === 0) return;
		const ms = performance.now() - readyAt;
		this.figures.waits.push({ moment, ms });
		if (ms > MOST_WAIT_MS[this.faults])
			this.figures.fault("slow", `play went on after ${Math.round(ms)} ms`);
	}

	/** A moment within so many ms, finer than one. */
	within(mostMs: number): number {
		return this.random.fraction() * mostMs;
	}

	/** D1 is well again until the next kill. */
	async mend(): Promise<void> {
		if (this.faults === "none") return;
		await pause(this.within(WELL_AFTER_MS));
		await this.#setDatabase("none");
	}

	/** D1 takes its time until the next kill, if it has no other fault: what waits for it can be killed at each step. */
	async slowDown(): Promise<void> {
		if (this.faults === "none") await this.#setDatabase("slow");
	}

	async #setDatabase(state: DatabaseState): Promise<void> {
		await fetch(`${this.url}/crash/d1?form=${state}`, { method: "POST" });
	}

	/** What the true D1 has. */
	async query<Row>(sql: string, ...values: readonly unknown[]): Promise<Row[]> {
		const response = await fetch(`${this.url}/crash/query`, {
			method: "POST",
			body: JSON.stringify({ sql, values }),
		});
		if (!response.ok) throw new Error(`${sql}: ${await response.text()}`);
		return (await response.json()) as Row[];
	}

	/** What is done by the clock is done now. */
	async doByTheClock(): Promise<void> {
		await fetch(`${this.url}/crash/cron`, { method: "POST" });
	}

	/** Opens a game that others may join, or one against bots; its first person sits there. */
	async open(
		path: "/games" | "/play",
		fields: Readonly<Record<string, string>>,
	): Promise<Table> {
		const visitor = new Visitor();
		const answer = await visitor.post(this.url + path, fields);
		return await this.tableOf(gameOf(answer), [visitor]);
	}

	/** The pages of a game's persons are opened. */
	async tableOf(game: string, visitors: readonly Visitor[]): Promise<Table> {
		const table = new Table(game, this.figures);
		this.#tables.add(table);
		for (const visitor of visitors) await table.sit(visitor, this.url);
		return table;
	}

	/** A new person takes a seat. */
	async join(table: Table, visitor = new Visitor()): Promise<Visitor> {
		const address = `${this.url}/game/${table.game}/join`;
		const answer = await visitor.post(address);
		if (answer?.status !== 303)
			throw new Error(`join: ${answer?.status} ${answer?.text.slice(0, 300)}`);
		await table.sit(visitor, this.url);
		return visitor;
	}

	/** Nobody looks at a game any more. */
	leave(table: Table): void {
		table.disconnect();
		this.#tables.delete(table);
	}

	leaveAll(): void {
		for (const table of this.#tables) this.leave(table);
	}

	/** A game is over: its log is looked at now, and its result as soon as D1 has it. */
	async conclude(table: Table): Promise<void> {
		await table.checkLog(this.url);
		this.figures.games++;
		this.expectations.expectResult(table);
		this.leave(table);
	}
}
