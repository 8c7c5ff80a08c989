/** What a visitor asks for as a command to the match, or why it is none. */
import type { Command, Refusal } from "../../match/command.ts";
import type { Match } from "../../match/match.ts";
import type { FromClient } from "../../protocol/fromClient.ts";
import { type TileIndex, tileCount } from "../../rules/hex.ts";
import { isTarget, orderOf } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { Guest } from "../identity/guest.ts";

/** The messages that would change the match. */
export type MatchMessage = Exclude<
	FromClient,
	{ type: "clock" | "resync" | "recall" | "say" }
>;

/** What a room adds to what is asked. */
export type CommandContext = {
	readonly visitor: Guest;
	/** How long a message of theirs takes to come, in ms. */
	readonly delayMs: number;
	readonly newSecret: () => string;
};

export function commandOf(
	message: MatchMessage,
	{ settings }: Match,
	{ visitor, delayMs, newSecret }: CommandContext,
): Command | Refusal | "unknown_message" {
	const { player, name } = visitor;
	switch (message.type) {
		case "order": {
			const { turn, id, target } = message;
			if (!isTarget(target, settings.board)) return "no_tile";
			const order = orderOf(target);
			const delay = settings.ruleset.tempo === "speed" ? { delayMs } : {};
			return { type: "confirm", player, turn, id, order, ...delay };
		}
		case "start": {
			return message.tile < tileCount(settings.board)
				? { type: "start", player, tile: message.tile as TileIndex }
				: "no_tile";
		}
		case "ready":
			return { ...message, player };
		case "resign":
		case "return":
		case "leave":
			return { type: message.type, player };
		case "join":
			return {
				type: "join",
				holder: { type: "person", player, name },
				...(message.seat === undefined ? {} : { seat: message.seat as Seat }),
			};
		case "remove":
			return { type: "remove", player, seat: message.seat as Seat };
		case "begin":
			return { type: "begin", by: player, secret: newSecret() };
		// A Worker of a later version may ask for more than is known here.
		default:
			return "unknown_message";
	}
}
