/** A turn's events as its log tells them: where many orders are usual, like ones of a seat share a line. Pure. */
import type { Ruleset } from "../../rules/ruleset.ts";
import type { LoggedEvent } from "../../words/eventText.ts";
import { withLateOrders } from "./lateOrders.ts";

/** Merges a turn's events where attacks need support; elsewhere each has a line of its own. */
export function mergedEvents(
	{ support }: Ruleset,
	events: readonly LoggedEvent[],
): readonly LoggedEvent[] {
	const told = withLateOrders(events);
	if (!support) return told;
	const merged = new Map<string, LoggedEvent>();
	told.forEach((event, i) => {
		const key = keyOf(event) ?? `${i}`;
		merged.set(key, joined(merged.get(key), event));
	});
	return [...merged.values()];
}

/** The same for events that share a line; null for one that has its own. */
function keyOf(event: LoggedEvent): string | null {
	switch (event.type) {
		case "grew":
			return event.first ? null : `grew ${event.seat}`;
		case "defended":
			return `defended ${event.seat}`;
		case "attacked":
		case "captured":
			return `attacked ${event.seat} ${event.tile}`;
		case "tileLost":
			return event.cause === "cut-off" ? `cut off ${event.seat}` : null;
		default:
			return null;
	}
}

function joined(
	known: LoggedEvent | undefined,
	event: LoggedEvent,
): LoggedEvent {
	const tiles = known !== undefined && "tiles" in known ? known.tiles : [];
	switch (event.type) {
		case "grew":
		case "defended": {
			const { type, seat, tile } = event;
			if (type === "grew" && event.first) return event;
			const all = [...new Set([...tiles, tile])];
			return {
				type: type === "grew" ? "grewTiles" : "defendedTiles",
				seat,
				tiles: all,
			};
		}
		case "tileLost":
			return event.cause === "cut-off"
				? { type: "cutOff", seat: event.seat, tiles: [...tiles, event.tile] }
				: event;
		case "attacked":
			return known?.type === "attacked"
				? { ...event, damage: known.damage + event.damage }
				: event;
		default:
			return event;
	}
}
