/** The marks on a diagram's board: its orders, and their effects. */
import { nearestLand } from "../../../board/land.ts";
import type { Event } from "../../../rules/event.ts";
import type { TileIndex } from "../../../rules/hex.ts";
import { FREE, type Position, type Seat } from "../../../rules/position.ts";
import type { Mark } from "./BoardMarks.tsx";
import type { Diagram } from "./diagrams.ts";

/** A diagram's orders and their effects, to be drawn on the board before them. */
export function marksOf(
	{ before, orders, events }: Diagram,
	signed: (value: number) => string,
): Mark[] {
	const arrows = orders.flatMap(({ seat, order }) =>
		order.type === "tile" ? marksOfOrder(before, seat, order.tile) : [],
	);
	const isErosion = orders.length === 0;
	const changes = events.flatMap(changesOf).map(
		({ tile, by }): Mark => ({
			type: "change",
			tile,
			isAbove: !isErosion && before.owners[tile] !== FREE,
			text: signed(by),
			isLoss: by < 0,
		}),
	);
	return [...arrows, ...changes];
}

function marksOfOrder(before: Position, seat: Seat, tile: TileIndex): Mark[] {
	const target: Mark = { type: "target", tile };
	if (before.owners[tile] === seat) return [target];
	const from = nearestLand(before, seat, tile);
	if (from === null) return [target];
	return [target, { type: "arrow", seat, from, to: tile }];
}

function changesOf(event: Event): { tile: TileIndex; by: number }[] {
	switch (event.type) {
		case "grew":
			return [{ tile: event.tile, by: event.strength }];
		case "defended":
			return [{ tile: event.tile, by: event.gain }];
		case "attacked":
			return [{ tile: event.tile, by: -event.damage }];
		case "eroded":
			return event.tiles.map((tile, i) => ({ tile, by: -event.losses[i] }));
		default:
			return [];
	}
}
