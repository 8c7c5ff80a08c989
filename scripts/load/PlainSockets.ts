/** The sockets of a plain room, with their owners. */
import type { WebSocket } from "ws";
import type { PlayerId } from "../../src/match/match.ts";
import type { FromServer } from "../../src/protocol/fromServer.ts";
import { FrameBatcher } from "../../src/server/room/FrameBatcher.ts";

export class PlainSockets {
	readonly #all = new Set<WebSocket>();
	/** The sockets of each player. */
	readonly #byPlayer = new Map<PlayerId, Set<WebSocket>>();
	readonly #outgoing = new FrameBatcher<WebSocket>((socket, text) =>
		socket.send(text),
	);

	/** Adds a socket until it is closed; a spectator's has no player. */
	add(socket: WebSocket, player: PlayerId | null): void {
		this.#all.add(socket);
		socket.on("close", () => this.#all.delete(socket));
		if (player === null) return;
		const own = this.#byPlayer.get(player) ?? new Set();
		this.#byPlayer.set(player, own.add(socket));
		socket.on("close", () => own.delete(socket));
	}

	get all(): ReadonlySet<WebSocket> {
		return this.#all;
	}

	/** The sockets of a player; none without one. */
	of(player: PlayerId | null): ReadonlySet<WebSocket> {
		return (player && this.#byPlayer.get(player)) ?? new Set();
	}

	/** All sockets but these. */
	except(some: ReadonlySet<WebSocket>): WebSocket[] {
		return [...this.#all].filter((socket) => !some.has(socket));
	}

	/** Sends a message, which is encoded only once. */
	send(sockets: Iterable<WebSocket>, message: FromServer): void {
		const text = JSON.stringify(message);
		for (const socket of sockets) this.#outgoing.put(socket, text);
	}
}
