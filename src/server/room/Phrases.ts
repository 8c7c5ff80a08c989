import { type Match, type PlayerId, seatOf } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import { RateLimiter } from "../durable/RateLimiter.ts";
import type { RoomSockets } from "./RoomSockets.ts";

export const MAX_PHRASES = 5;
const LIMIT = { most: MAX_PHRASES, withinMs: 10_000 };

type Said = { readonly phrase: Phrase; readonly now: number };

/** What the players of a room say to each other; nothing of it is kept. */
export class Phrases {
	readonly #sockets: RoomSockets;
	readonly #limiter = new RateLimiter<PlayerId>(LIMIT);

	constructor(sockets: RoomSockets) {
		this.#sockets = sockets;
	}

	/** Says a phrase to everyone; returns why it was not said, or null. */
	say(
		match: Match,
		sender: { readonly player: PlayerId } | null,
		{ phrase, now }: Said,
	): "not_seated" | "too_fast" | null {
		const seat = sender && seatOf(match, sender.player);
		if (sender === null || seat === null) return "not_seated";
		if (!this.#limiter.admits(sender.player, now)) return "too_fast";
		this.#sockets.broadcast(
			[{ message: { type: "said", seat, phrase } }],
			match,
		);
		return null;
	}
}
