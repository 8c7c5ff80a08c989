/** Makes the wettest tiles of a board water. */
import { TERRAIN } from "../hex.ts";
import { areasOf } from "./areas.ts";
import type { Sketch } from "./Sketch.ts";

/** Land that the water leaves alone with fewer tiles than this is flooded too. */
const LEAST_ISLAND = 4;

/** Floods the wettest `count` tiles or a few more, but none that are `kept`, and no land with a kept tile. */
export function flood(
	sketch: Sketch,
	wetness: Float64Array,
	{ count, kept }: { count: number; kept: ReadonlySet<number> },
): void {
	const { frame } = sketch;
	const dry = frame.firsts.filter((tile) => !kept.has(tile));
	dry.sort((a, b) => wetness[b] - wetness[a] || a - b);
	let flooded = 0;
	for (const tile of dry) {
		if (flooded >= count) break;
		sketch.paint([tile], TERRAIN.water);
		flooded += frame.orbitOf(tile).length;
	}
	for (const area of areasOf(sketch).areas)
		if (area.length < LEAST_ISLAND && !area.some((tile) => kept.has(tile)))
			sketch.paint(area, TERRAIN.water);
}
