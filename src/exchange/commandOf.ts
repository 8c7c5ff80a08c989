/** Translates a visitor's message into a command to the match, or into the reason why it is refused. */
import type { Command, Refusal } from "../match/command.ts";
import {
	isSomebody,
	type Match,
	type Person,
	type PlayerId,
} from "../match/match.ts";
import type { FromClient, MessageFromClient } from "../protocol/fromClient.ts";
import type { Hopelessness } from "../rules/foresee.ts";
import { type TileIndex, tileCount } from "../rules/hex.ts";
import { isTarget, orderOf } from "../rules/order.ts";
import type { Seat } from "../rules/position.ts";
import { keptFault } from "./keptFault.ts";
import { wasteOf } from "./orderWorth.ts";

/** Messages that ask the match for something are true; the room alone answers the others. */
const ASKS_MATCH = {
	order: true,
	start: true,
	ready: true,
	reopen: true,
	keep: true,
	resign: true,
	return: true,
	join: true,
	leave: true,
	remove: true,
	begin: true,
	say: false,
	resync: false,
	recall: false,
	clock: false,
	visibility: false,
} as const satisfies Record<FromClient["type"], boolean>;

type AsksMatch = typeof ASKS_MATCH;

/** A message that asks the match for something. */
export type MatchMessage = {
	[T in keyof AsksMatch]: AsksMatch[T] extends true
		? MessageFromClient<T>
		: never;
}[keyof AsksMatch];

export function isMatchMessage(message: FromClient): message is MatchMessage {
	return ASKS_MATCH[message.type];
}

/** What a room adds to a message. */
export type CommandContext = {
	readonly visitor: Person;
	/** How long the visitor's messages take to arrive, in ms. */
	readonly delayMs: number;
	readonly newSecret: () => string;
	/** Whether a person looks at the game; absent if all count as looking. */
	readonly isLooking?: (player: PlayerId) => boolean;
};

export function commandOf(
	message: MatchMessage,
	match: Match,
	{ visitor, delayMs, newSecret, isLooking }: CommandContext,
): Command | Refusal | Hopelessness | "unknown_message" {
	const { settings } = match;
	const { player, name, isBotAccount } = visitor;
	switch (message.type) {
		case "order": {
			const { turn, id, target } = message;
			if (!isTarget(target, settings.board)) return "no_tile";
			const order = orderOf(target);
			const waste = wasteOf(match, { player, turn, id, order });
			if (waste !== null) return waste;
			const delay = settings.ruleset.tempo === "speed" ? { delayMs } : {};
			return { type: "confirm", player, turn, id, order, ...delay };
		}
		case "start": {
			return message.tile < tileCount(settings.board)
				? { type: "start", player, tile: message.tile as TileIndex }
				: "no_tile";
		}
		case "ready": {
			if (isLooking === undefined) return { ...message, player };
			const looking = match.seats.flatMap((holder) =>
				isSomebody(holder) && isLooking(holder.player) ? holder.player : [],
			);
			return { ...message, player, looking };
		}
		case "reopen":
			return { ...message, player };
		case "keep": {
			const { turn, targets } = message;
			if (!targets.every((target) => isTarget(target, settings.board)))
				return "no_tile";
			const kept = { player, turn, orders: targets.map(orderOf) };
			return keptFault(match, kept) ?? { type: "keep", ...kept };
		}
		case "resign":
		case "return":
		case "leave":
			return { type: message.type, player };
		case "join":
			return {
				type: "join",
				holder: {
					...{ type: "person", player, name },
					...(isBotAccount && { isBotAccount }),
				},
				...(message.seat === undefined ? {} : { seat: message.seat as Seat }),
			};
		case "remove":
			return { type: "remove", player, seat: message.seat as Seat };
		case "begin":
			return { type: "begin", by: player, secret: newSecret() };
		default:
			// The Worker may be of a later version and ask for something
			// unknown here.
			message satisfies never;
			return "unknown_message";
	}
}
