/** A game with its persons, all of whom have a page open. */
import { parseLog } from "../../src/protocol/gameLog.ts";
import { verify } from "../../src/rules/verify.ts";
import type { Figures } from "./CrashReport.ts";
import { Player } from "./PlayerClient.ts";
import type { Visitor } from "./Visitor.ts";

/** What does not happen for so long will not happen; a turn's whole clock may have to run out. */
const PATIENCE_MS = 30_000;

export class Table {
	readonly game: string;
	/** The host first. */
	readonly players: Player[] = [];
	readonly #figures: Figures;
	readonly #waiting = new Set<() => void>();
	#isHolding = false;

	constructor(game: string, figures: Figures) {
		this.game = game;
		this.#figures = figures;
	}

	async sit(visitor: Visitor, url: string): Promise<Player> {
		const player = new Player(visitor, this.game, this.#figures, () => {
			for (const look of this.#waiting) look();
		});
		if (this.#isHolding) player.holdsFrom = 0;
		this.players.push(player);
		await within(player.connect(url), () => this.#so("opens"));
		return player;
	}

	/** All pages come back; resolves when play goes on at each. */
	async resume(url: string): Promise<void> {
		const goesOn = Promise.all(this.players.map((each) => each.connect(url)));
		await within(goesOn, () => this.#so("goes on after a kill"));
	}

	disconnect(): void {
		for (const player of this.players) player.disconnect();
	}

	/** Waits until something is so at this table. */
	async until(
		isSo: (players: readonly Player[]) => boolean,
		what: string,
	): Promise<void> {
		let look = () => {};
		const soon = new Promise<void>((resolve) => {
			look = () => {
				if (isSo(this.players)) resolve();
			};
		});
		this.#waiting.add(look);
		look();
		try {
			await within(soon, () => this.#so(what));
		} finally {
			this.#waiting.delete(look);
		}
	}

	get persons(): Visitor[] {
		return this.players.map(({ visitor }) => visitor);
	}

	/** Somebody has no part in it any more. */
	dismiss(visitor: Visitor): void {
		const at = this.players.findIndex((each) => each.visitor === visitor);
		for (const player of this.players.splice(at, 1)) player.disconnect();
	}

	/** What is waited for, and how everybody stands meanwhile. */
	#so(what: string): string {
		const states = this.players.map((player) => player.told);
		return `${this.game} ${what}: ${states.join("; ")}`;
	}

	get isOver(): boolean {
		return this.players.every(({ state }) => state === "over");
	}

	/** From the next turn on each waits to be released. */
	hold(): void {
		this.#isHolding = true;
		for (const player of this.players) player.holdsFrom = 0;
	}

	/** Waits until all that is missing to the end of a turn is kept back, or the game is over. */
	async untilHeld(): Promise<void> {
		await this.until((players) => {
			const [first] = players;
			const isOne = players.every(({ turn }) => turn === first?.turn);
			const isKept = players.some(({ held }) => held !== null);
			const areSettled = players.every(({ isSettled }) => isSettled);
			return this.isOver || (isOne && isKept && areSettled);
		}, "a turn's orders are acknowledged");
	}

	release(): void {
		for (const player of this.players) player.release();
	}

	/** Everybody gives up, which ends the game. */
	async giveUp(): Promise<void> {
		for (const player of this.players)
			if (player.state === "playing") player.send({ type: "resign" });
		await this.until(() => this.isOver, "it ends as all have given up");
	}

	/** The stored log is proved, and compared with what every seat was told. */
	async checkLog(url: string): Promise<void> {
		const [{ visitor }] = this.players as [Player];
		const address = `${url}/game/${this.game}/log.json`;
		const answer = await visitor.get(address);
		const log = parseLog(answer?.text ?? "");
		if (typeof log === "string")
			return this.#figures.fault(
				"log",
				`${this.game}: ${answer?.status} ${log}`,
			);
		const wrong = verify(log);
		if (wrong !== null)
			this.#figures.fault(
				"log",
				`turn ${wrong.turn} of ${this.game}: ${wrong.type}`,
			);
		for (const { witness } of this.players) witness?.compare(log);
		this.#figures.logs++;
	}
}

/** Throws if something is waited for in vain. */
async function within<T>(promise: Promise<T>, what: () => string): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const giveUp = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error(`not within ${PATIENCE_MS / 1000} s: ${what()}`)),
			PATIENCE_MS,
		);
	});
	try {
		return await Promise.race([promise, giveUp]);
	} finally {
		clearTimeout(timer);
	}
}
