/** A game of a crash run, with its persons, all of whom have a page open. */
import { parseLog } from "../../src/protocol/gameLog.ts";
import { verify } from "../../src/rules/verify.ts";
import type { CrashReport } from "./CrashReport.ts";
import { PlayerClient } from "./PlayerClient.ts";
import type { Visitor } from "./Visitor.ts";

/** The longest wait: a turn's whole clock may have to run out. */
const TIMEOUT_MS = 30_000;

export class CrashGame {
	readonly id: string;
	/** The host first. */
	readonly players: PlayerClient[] = [];
	readonly #report: CrashReport;
	/** Called after each frame that a page receives. */
	readonly #listeners = new Set<() => void>();
	#isWithholding = false;

	constructor(id: string, report: CrashReport) {
		this.id = id;
		this.#report = report;
	}

	/** Opens the page of a person who sits in the game. */
	async addPlayer(visitor: Visitor, url: string): Promise<PlayerClient> {
		const player = new PlayerClient(visitor, this.id, this.#report, () => {
			for (const listener of this.#listeners) listener();
		});
		if (this.#isWithholding) player.sender.withholdsFrom = 0;
		this.players.push(player);
		await withTimeout(player.connect(url), () => this.#describe("opens"));
		return player;
	}

	/** Reconnects all pages; resolves when play continues on each. */
	async resume(url: string): Promise<void> {
		const goesOn = Promise.all(this.players.map((each) => each.connect(url)));
		await withTimeout(goesOn, () => this.#describe("goes on after a kill"));
	}

	disconnect(): void {
		for (const player of this.players) player.disconnect();
	}

	/** Waits until a condition holds; throws with `what` if it does not in time. */
	async until(
		condition: (players: readonly PlayerClient[]) => boolean,
		what: string,
	): Promise<void> {
		let check = () => {};
		const holds = new Promise<void>((resolve) => {
			check = () => {
				if (condition(this.players)) resolve();
			};
		});
		this.#listeners.add(check);
		check();
		try {
			await withTimeout(holds, () => this.#describe(what));
		} finally {
			this.#listeners.delete(check);
		}
	}

	async untilPlaying(what: string): Promise<void> {
		await this.until(
			(players) => players.every(({ state }) => state === "playing"),
			what,
		);
	}

	/** The host begins play, unless it has begun already. */
	begin(): void {
		const [host] = this.players;
		if (host?.state === "lobby") host.send({ type: "begin" });
	}

	get visitors(): Visitor[] {
		return this.players.map(({ visitor }) => visitor);
	}

	/** Closes the page of a person who no longer takes part in the game. */
	removePlayer(visitor: Visitor): void {
		const at = this.players.findIndex((each) => each.visitor === visitor);
		for (const player of this.players.splice(at, 1)) player.disconnect();
	}

	/** What the run waits for, and the state of every player. */
	#describe(what: string): string {
		const states = this.players.map((player) => player.description);
		return `${this.id} ${what}: ${states.join("; ")}`;
	}

	get isOver(): boolean {
		return this.players.every(({ state }) => state === "over");
	}

	/** From the next turn on every player withholds the last message of a turn until `release`. */
	withhold(): void {
		this.#isWithholding = true;
		for (const player of this.players) player.sender.withholdsFrom = 0;
	}

	/** Waits until a turn lacks only the withheld messages, or the game is over. */
	async untilWithheld(): Promise<void> {
		await this.until((players) => {
			const [first] = players;
			const isSameTurn = players.every(({ turn }) => turn === first?.turn);
			const isWithheld = players.some(({ sender }) => sender.isWithholding);
			const areSettled = players.every(({ isSettled }) => isSettled);
			return this.isOver || (isSameTurn && isWithheld && areSettled);
		}, "a turn's orders are acknowledged");
	}

	release(): void {
		for (const player of this.players) player.sender.release();
	}

	/** All persons resign, which ends the game. */
	async giveUp(): Promise<void> {
		for (const player of this.players)
			if (player.state === "playing") player.send({ type: "resign" });
		await this.until(() => this.isOver, "it ends as all have given up");
	}

	/** Verifies the stored log, and compares it with what every seat was told. */
	async checkLog(url: string): Promise<void> {
		const [{ visitor }] = this.players as [PlayerClient];
		const address = `${url}/game/${this.id}/log.json`;
		const answer = await visitor.get(address);
		const log = parseLog(answer?.text ?? "");
		if (typeof log === "string")
			return this.#report.addViolation(
				"log",
				`${this.id}: ${answer?.status} ${log}`,
			);
		const wrong = verify(log);
		if (wrong !== null)
			this.#report.addViolation(
				"log",
				`turn ${wrong.turn} of ${this.id}: ${wrong.type}`,
			);
		for (const { audit } of this.players) audit?.checkLog(log);
		this.#report.logs++;
	}
}

/** The promise's value; throws with `what` if it is not there in time. */
async function withTimeout<T>(
	promise: Promise<T>,
	what: () => string,
): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const giveUp = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`not within ${TIMEOUT_MS / 1000} s: ${what()}`)),
			TIMEOUT_MS,
		);
	});
	try {
		return await Promise.race([promise, giveUp]);
	} finally {
		clearTimeout(timer);
	}
}
