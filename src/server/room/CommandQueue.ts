/**
 * Collects the commands that arrive over a room's sockets until they run.
 * Commands that arrive within a few milliseconds of each other (as all players'
 * do when a turn begins) run together and are saved in one transaction. A
 * command never runs after something that arrived later, because everything a
 * room does begins with `drain`.
 */

import { acknowledgement } from "../../exchange/broadcasts.ts";
import type { MatchMessage } from "../../exchange/commandOf.ts";
import { seatOf } from "../../match/match.ts";
import { logSparingly } from "../http/log.ts";
import type { Act } from "./act.ts";
import type { MatchRunner } from "./MatchRunner.ts";
import type { MatchStore } from "./MatchStore.ts";
import type { RoomSockets } from "./RoomSockets.ts";
import { delayOf } from "./roundTrips.ts";

type QueuedCommand = {
	readonly sender: WebSocket;
	readonly message: MatchMessage;
	/** When it arrived, epoch ms. */
	readonly at: number;
};

/** How long the first command of a batch waits for others: too short for a player to notice. */
const BATCH_MS = 4;

type QueueParts = {
	readonly store: MatchStore;
	readonly runner: MatchRunner;
	readonly sockets: RoomSockets;
	readonly act: Act;
};

export class CommandQueue {
	readonly #store: MatchStore;
	readonly #runner: MatchRunner;
	readonly #sockets: RoomSockets;
	readonly #act: Act;
	#commands: QueuedCommand[] = [];

	constructor({ store, runner, sockets, act }: QueueParts) {
		this.#store = store;
		this.#runner = runner;
		this.#sockets = sockets;
		this.#act = act;
	}

	/** Adds a command. The first of a batch waits for others, then makes sure that all of them run. */
	async add(command: QueuedCommand): Promise<void> {
		if (this.#commands.push(command) > 1) return;
		await scheduler.wait(BATCH_MS);
		// Every act first drains the queue.
		await this.#act(() => {});
	}

	/** Runs the waiting commands in order. If they can't be saved, no page is told about them. */
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
			// A bug on our side; the other commands must still run.
			logSparingly("error", "a message could not be done", error);
		}
	}

	#run({ sender, message, at }: QueuedCommand): void {
		const before = this.#store.load()?.match;
		if (before === undefined) return;
		const { player, roundTrips, ...known } = this.#sockets.viewerOf(sender);
		const { name, isBotAccount } = known;
		const visitor = player && {
			...{ player, name },
			...(isBotAccount && { isBotAccount }),
		};
		const reason =
			visitor === null
				? "not_seated"
				: this.#runner.request(message, visitor, at, delayOf(roundTrips));
		const id = message.type === "order" ? message.id : undefined;
		if (reason !== null) this.#sockets.refuse(sender, reason, id);
		else if (id !== undefined && this.#store.load()?.match === before)
			this.#acknowledgeAgain(sender, id);
	}

	/** For a page that sent an order again because it never received the acknowledgement. */
	#acknowledgeAgain(socket: WebSocket, id: string): void {
		const { match } = this.#store;
		const { player } = this.#sockets.viewerOf(socket);
		if (match.type !== "playing" || player === null) return;
		const seat = seatOf(match, player);
		const taken = match.orders.find(
			(order) => order.seat === seat && order.id === id,
		);
		if (taken !== undefined)
			this.#sockets.send(socket, acknowledgement(match, taken));
	}
}
