/** Why an order failed, as far as its reason alone does not say it. Pure. */
import type { TileIndex } from "../../rules/hex.ts";
import type { FailureReason } from "../../rules/order.ts";
import type { Seat } from "../../rules/position.ts";
import type { LoggedEvent } from "../../words/eventText.ts";

/** Reasons which say only that the tile has an owner who can't be attacked. */
const OWNED: ReadonlySet<FailureReason> = new Set([
	"bad_first",
	"attack_protected",
	"grow_protected",
]);

/**
 * The events of a turn, in which an order that came after another seat's to a tile says so: by
 * the rules that seat is protected, or the tile is taken, but when the order was given it was not.
 */
export function withLateOrders(events: readonly LoggedEvent[]): LoggedEvent[] {
	const takenBy = new Map<TileIndex, Seat>();
	return events.map((event) => {
		if (event.type === "grew" || event.type === "conquered")
			takenBy.set(event.tile, event.seat);
		if (event.type !== "failed" || event.tile === null) return event;
		const { seat, tile, reason } = event;
		const by = takenBy.get(tile);
		return by === undefined || by === seat || !OWNED.has(reason)
			? event
			: { type: "cameLate", seat, tile, by };
	});
}
