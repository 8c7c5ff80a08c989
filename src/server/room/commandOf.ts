/** A page's message as the command it asks for, or why it is none. */
import type { Command, Refusal } from "../../match/command.ts";
import type { PlayerId, Playing } from "../../match/match.ts";
import type { FromClient } from "../../protocol/fromClient.ts";
import type { Board, TileIndex } from "../../rules/hex.ts";
import { BANK, type Order, parseOrder } from "../../rules/order.ts";

/** The messages that would change the match. */
export type Asked = Exclude<FromClient, { type: "clock" | "resync" }>;

export function commandOf(
	message: Asked,
	{ settings, position }: Playing,
	player: PlayerId,
): Command | Refusal {
	switch (message.type) {
		case "order": {
			const { turn, id, target } = message;
			const order = orderAt(target, settings.board);
			return order === "no_tile"
				? order
				: { type: "confirm", player, turn, id, order };
		}
		case "start": {
			const order = orderAt(message.tile, settings.board);
			return order === "no_tile"
				? order
				: { type: "start", player, tile: message.tile as TileIndex };
		}
		case "ready":
			return message.turn === position.turn
				? { type: "ready", player }
				: "wrong_turn";
		case "resign":
			return { type: "resign", player };
	}
}

/** Negative is banking, as the schema lets nothing below -1 pass. */
function orderAt(target: number, board: Board): Order | "no_tile" {
	return target < 0 ? BANK : parseOrder({ type: "tile", tile: target }, board);
}
