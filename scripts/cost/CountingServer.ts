/** The counting server, as the script sees it. Its clock stands still until the script moves it. */
import { setTimeout as pause } from "node:timers/promises";
import { type LoadedServer, startWorker } from "../load/servers.ts";
import type { CounterSnapshot } from "./counts.ts";
import { PushService } from "./PushService.ts";

const MAIN = "scripts/cost/worker/worker.ts";

/** After this long everything that the server has sent has arrived here. */
const ARRIVAL_MS = 10;

type ScheduledAction = { readonly at: number; readonly act: () => void };

export class CountingServer {
	readonly url: string;
	readonly stop: () => Promise<string>;
	readonly push: PushService;
	#snapshot: CounterSnapshot | null = null;
	/** How many messages were sent over sockets. */
	#sent = 0;
	#scheduled: ScheduledAction[] = [];

	private constructor(
		{ url, stop }: Pick<LoadedServer, "url" | "stop">,
		push: PushService,
	) {
		this.url = url;
		this.push = push;
		this.stop = async () => {
			push.stop();
			return await stop();
		};
	}

	static async start(): Promise<CountingServer> {
		const push = await PushService.start();
		const settings = `PUSH_STAND_IN_URL="${push.url}"\n`;
		const server = new CountingServer(await startWorker(MAIN, settings), push);
		await server.settle();
		return server;
	}

	get snapshot(): CounterSnapshot {
		if (this.#snapshot === null)
			throw new Error("the server has not answered yet");
		return this.#snapshot;
	}

	/** Records that messages were sent: `settle` waits for all of them. */
	countSent(messages: number): void {
		this.#sent += messages;
	}

	/** Schedules an action that sends one message, after this many ms of the server's clock. */
	readonly schedule = (act: () => void, ms: number): void => {
		this.#scheduled.push({ at: this.snapshot.now + Math.round(ms), act });
		this.#scheduled.sort((a, b) => a.at - b.at);
	};

	/** Performs the next scheduled action, or fires the server's next alarm if none is scheduled. */
	async step(): Promise<void> {
		const next = this.#scheduled.shift();
		if (next === undefined) await this.#control("move");
		else {
			await this.advanceTo(next.at);
			next.act();
			this.countSent(1);
		}
		await this.settle();
	}

	/** Moves the clock to an epoch ms; fires the alarms that are due by then on the way. */
	async advanceTo(at: number): Promise<void> {
		await this.#control(`move?to=${at}`);
	}

	/** Waits until the server has handled everything that was sent, and its answers have arrived. */
	async settle(): Promise<void> {
		await this.#control(`settle?messages=${this.#sent}`);
		await pause(ARRIVAL_MS);
	}

	async #control(command: string): Promise<void> {
		const response = await fetch(`${this.url}/cost/${command}`, {
			method: "POST",
		});
		if (!response.ok) throw new Error(`${command}: ${await response.text()}`);
		this.#snapshot = (await response.json()) as CounterSnapshot;
	}
}
