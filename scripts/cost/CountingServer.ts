/** The server that counts, and its clock, which stands still until somebody here has something to do. */
import { setTimeout as pause } from "node:timers/promises";
import { startWorker } from "../load/servers.ts";
import type { CounterSnapshot } from "./counts.ts";

const MAIN = "scripts/cost/worker/worker.ts";

/** What the server has sent is here after so long. */
const ARRIVAL_MS = 10;

type ScheduledAction = { readonly at: number; readonly act: () => void };

export class CountingServer {
	readonly url: string;
	readonly stop: () => Promise<string>;
	#told: CounterSnapshot | null = null;
	/** Messages that were sent over sockets. */
	#sent = 0;
	#waiting: ScheduledAction[] = [];

	private constructor(url: string, stop: () => Promise<string>) {
		this.url = url;
		this.stop = stop;
	}

	static async start(): Promise<CountingServer> {
		const { url, stop } = await startWorker(MAIN);
		const server = new CountingServer(url, stop);
		await server.settle();
		return server;
	}

	get snapshot(): CounterSnapshot {
		if (this.#told === null) throw new Error("the server has not answered yet");
		return this.#told;
	}

	/** Notes that a message is sent: all of them are waited for. */
	countSent(messages: number): void {
		this.#sent += messages;
	}

	/** Does something that sends one message, so many ms from now on the server's clock. */
	readonly schedule = (act: () => void, ms: number): void => {
		this.#waiting.push({ at: this.snapshot.now + Math.round(ms), act });
		this.#waiting.sort((a, b) => a.at - b.at);
	};

	/** Does what waits longest, or lets the server's next alarm go off if nobody here has anything to do. */
	async step(): Promise<void> {
		const next = this.#waiting.shift();
		if (next === undefined) await this.#ask("move");
		else {
			await this.advanceTo(next.at);
			next.act();
			this.countSent(1);
		}
		await this.settle();
	}

	/** Moves the clock to an epoch ms; what is due until then happens on the way. */
	async advanceTo(at: number): Promise<void> {
		await this.#ask(`move?to=${at}`);
	}

	/** Waits until everything that was sent has had its effect, there and here. */
	async settle(): Promise<void> {
		await this.#ask(`settle?messages=${this.#sent}`);
		await pause(ARRIVAL_MS);
	}

	async #ask(what: string): Promise<void> {
		const response = await fetch(`${this.url}/cost/${what}`, {
			method: "POST",
		});
		if (!response.ok) throw new Error(`${what}: ${await response.text()}`);
		this.#told = (await response.json()) as CounterSnapshot;
	}
}
