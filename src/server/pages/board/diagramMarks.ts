/** The marks on a diagram's board: its orders, and their effects. */
import { nearestLand } from "../../../board/land.ts";
import type { Event } from "../../../rules/event.ts";
import { neighborsOf, type TileIndex } from "../../../rules/hex.ts";
import { FREE, type Position, type Seat } from "../../../rules/position.ts";
import type { Mark } from "./BoardMarks.tsx";
import type { Diagram } from "./diagrams.ts";

/** A diagram's orders and their effects, to be drawn on the board before them. */
export function marksOf(
	{ ruleset, before, orders, events }: Diagram,
	signed: (value: number) => string,
): Mark[] {
	const arrows = orders.flatMap(({ seat, order }) =>
		order.type === "tile"
			? marksOfOrder(before, { seat, tile: order.tile }, ruleset.support)
			: [],
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
	return [...arrows, ...changes, ...events.flatMap(cutOf)];
}

function marksOfOrder(
	before: Position,
	{ seat, tile }: { seat: Seat; tile: TileIndex },
	support: boolean,
): Mark[] {
	const target: Mark = { type: "target", tile };
	const owner = before.owners[tile];
	if (owner === seat) return [target];
	const origins =
		support && owner !== FREE
			? neighborsOf(before.board, tile).filter(
					(near) => before.owners[near] === seat,
				)
			: [nearestLand(before, seat, tile)].filter((near) => near !== null);
	return [
		target,
		...origins.map((from): Mark => ({ type: "arrow", seat, from, to: tile })),
	];
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

function cutOf(event: Event): Mark[] {
	return event.type === "tileLost" && event.cause === "cut-off"
		? [{ type: "cut", tile: event.tile }]
		: [];
}
