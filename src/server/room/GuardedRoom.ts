/**
 * A room that reports when it can't be opened (see RoomFault.ts) and rejects
 * pages that speak another version of the protocol. It leaves its stored data
 * untouched. The Worker turns errors of calls into words; errors of sockets and
 * alarms, which have no caller to handle them, are handled here.
 */
import { isOpen } from "../durable/HibernatingSockets.ts";
import { refuseOtherVersion } from "../http/protocolVersion.ts";
import { socketRefusal, TRY_LATER } from "../http/refuseSocket.ts";
import { GameRoom } from "./GameRoom.ts";
import { RoomFault } from "./RoomFault.ts";

/** A room that waits for newer code tries again after this time: no alarm of its own would wake it. */
const LOOK_AGAIN_MS = 60_000;

export class GuardedRoom extends GameRoom {
	override async fetch(request: Request): Promise<Response> {
		const misfit = refuseOtherVersion(request);
		if (misfit !== null) return misfit;
		return this.#guard(
			() => super.fetch(request),
			() => socketRefusal(TRY_LATER, "this game can't be opened now"),
		);
	}

	override webSocketMessage(
		socket: WebSocket,
		data: string | ArrayBuffer,
	): Promise<void> {
		// A socket that was closed as this object woke may still have sent a message.
		if (!isOpen(socket)) return Promise.resolve();
		return this.#guard(
			() => super.webSocketMessage(socket, data),
			() => socket.close(TRY_LATER, "this game can't be opened now"),
		);
	}

	override webSocketClose(socket: WebSocket): Promise<void> {
		return this.#guard(
			() => super.webSocketClose(socket),
			() => {},
		);
	}

	override webSocketError(socket: WebSocket, error: unknown): Promise<void> {
		return this.#guard(
			() => super.webSocketError(socket, error),
			() => {},
		);
	}

	override alarm(): Promise<void> {
		return this.#guard(
			() => super.alarm(),
			async ({ reason }) => {
				if (reason === "newer")
					await this.ctx.storage.setAlarm(Date.now() + LOOK_AGAIN_MS);
			},
		);
	}

	async #guard<T>(
		work: () => Promise<T>,
		otherwise: (fault: RoomFault) => T | Promise<T>,
	): Promise<T> {
		try {
			return await work();
		} catch (error) {
			if (!(error instanceof RoomFault)) throw error;
			console.error("a room could not be opened", this.ctx.id.name, error);
			return await otherwise(error);
		}
	}
}
