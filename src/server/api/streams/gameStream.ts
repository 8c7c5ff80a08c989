/** The stream of one game. */

import type { GameLine } from "../../../api/gameStream.ts";
import type { EndReason } from "../../../api/lines.ts";
import type { PlayerId } from "../../../match/match.ts";
import type { View } from "../../../match/view.ts";
import { CLOSE } from "../../../protocol/fromServer.ts";
import { logSparingly } from "../../http/log.ts";
import type { RoomApi } from "../../room/api.ts";
import { GameTeller } from "./GameTeller.ts";
import { LineStream, type StreamLife, type StreamToken } from "./LineStream.ts";
import { missedTurns } from "./missedTurns.ts";

type GameStreamParts = {
	/** The Worker's end of a socket of the room, not yet accepted. */
	readonly socket: WebSocket;
	readonly id: string;
	/** Whose seat's secrets are told; null to watch. */
	readonly player: PlayerId | null;
	/** The last turn that the reader has heard of; undefined to begin with the present state. */
	readonly after: number | undefined;
	readonly room: () => Pick<RoomApi, "turns">;
	readonly token: StreamToken | null;
	readonly life: StreamLife;
};

/** The lines of the game, as the player may hear them. */
export function gameStream(parts: GameStreamParts): ReadableStream<Uint8Array> {
	const { socket, after, token, life } = parts;
	const first = Promise.withResolvers<View | null>();
	const teller = new GameTeller(parts.id, first.resolve);
	return new LineStream({
		...{ socket, token },
		tell: (frame) => teller.tell(frame),
		reasonOf,
		...(after !== undefined && {
			before: missedSince(after + 1, first.promise, parts),
		}),
		...life,
		onEnd: () => {
			first.resolve(null);
			life.onEnd();
		},
	}).body;
}

/** The turns between the last one heard and the first view. */
async function* missedSince(
	from: number,
	first: Promise<View | null>,
	{ player, room }: GameStreamParts,
): AsyncGenerator<GameLine> {
	const view = await first;
	if (view === null || view.type === "lobby") return;
	const until = view.position.turn;
	if (from >= until && view.type === "playing") return;
	try {
		const answer = await room().turns(player);
		const all = answer.type === "turns" ? answer.records : [];
		// Turns that were resolved meanwhile come by the socket.
		const records = view.type === "over" ? all : all.slice(0, until);
		yield* missedTurns({ view, records, from });
	} catch (error) {
		logSparingly("error", "missed turns could not be told", error);
		yield { type: "skipped", from, to: until - 1 };
	}
}

function reasonOf(code: number): EndReason {
	switch (code) {
		case CLOSE.crowded:
			return "crowded";
		case CLOSE.notWatchable:
			return "not_watchable";
		default:
			return "restarted";
	}
}
