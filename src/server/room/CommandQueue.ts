/**
 * The commands that come over a room's sockets, until they run. Those that come
 * within a few milliseconds of each other, as all players' do when a turn
 * begins, run together, and go to disk as one transaction. None runs later than
 * anything that came after it, as everything that is done in a room begins with
 * `drain`.
 */
import { seatOf } from "../../match/match.ts";
import { orderMessage } from "../../protocol/messages.ts";
import { logSparingly } from "../http/log.ts";
import type { Act } from "./act.ts";
import type { MatchMessage } from "./commandOf.ts";
import type { MatchHost } from "./MatchHost.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { delayOf } from "./roundTrips.ts";

type QueuedCommand = {
	readonly sender: WebSocket;
	readonly message: MatchMessage;
	/** When it came, epoch ms. */
	readonly at: number;
};

/** How long the first one waits for others: less than anybody feels. */
const BATCH_MS = 4;

type QueueParts = {
	readonly store: MatchStore;
	readonly host: MatchHost;
	readonly sockets: RoomSockets;
	readonly act: Act;
};

export class CommandQueue {
	readonly #store: MatchStore;
	readonly #host: MatchHost;
	readonly #sockets: RoomSockets;
	readonly #act: Act;
	#commands: QueuedCommand[] = [];

	constructor({ store, host, sockets, act }: QueueParts) {
		this.#store = store;
		this.#host = host;
		this.#sockets = sockets;
		this.#act = act;
	}

	/** Takes a command in. The first of a batch waits for others, then sees that all of them run. */
	async add(command: QueuedCommand): Promise<void> {
		if (this.#commands.push(command) > 1) return;
		await scheduler.wait(BATCH_MS);
		// Every act drains the queue before it does anything.
		await this.#act(() => {});
	}

	/** Runs what has come in, in its order. If it can't be saved, nobody hears of it. */
	drain(): void {
		const commands = this.#commands;
		if (commands.length === 0) return;
		this.#commands = [];
		try {
			this.#store.batch(() => {
				for (const command of commands) this.#tryToRun(command);
			});
		} catch (error) {
			console.error("what came could not be kept", error);
			this.#sockets.reset();
		}
	}

	#tryToRun(command: QueuedCommand): void {
		try {
			this.#run(command);
		} catch (error) {
			// A fault of ours; the others' commands run all the same.
			logSparingly("error", "a message could not be done", error);
		}
	}

	#run({ sender, message, at }: QueuedCommand): void {
		const before = this.#store.load()?.match;
		if (before === undefined) return;
		const { player, name, roundTrips } = this.#sockets.viewerOf(sender);
		const visitor = player && { player, name };
		const reason =
			visitor === null
				? "not_seated"
				: this.#host.request(message, visitor, at, delayOf(roundTrips));
		const id = message.type === "order" ? message.id : undefined;
		if (reason !== null) this.#sockets.refuse(sender, reason, id);
		else if (id !== undefined && this.#store.load()?.match === before)
			this.#acknowledgeAgain(sender, id);
	}

	/** For a page that sent an order again because it never heard that it was taken. */
	#acknowledgeAgain(socket: WebSocket, id: string): void {
		const { match } = this.#store;
		const { player } = this.#sockets.viewerOf(socket);
		if (match.type !== "playing" || player === null) return;
		const seat = seatOf(match, player);
		const taken = match.orders.find(
			(order) => order.seat === seat && order.id === id,
		);
		if (taken !== undefined) this.#sockets.send(socket, orderMessage(taken));
	}
}
