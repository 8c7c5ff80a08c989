/** Makes the wettest tiles of a board water. */
import { TERRAIN } from "../hex.ts";
import { areasOf } from "./areas.ts";
import type { Frame } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

/** Land that the water leaves alone with fewer tiles than this is flooded too. */
const LEAST_ISLAND = 4;

/** The wettest tiles, `count` or a few more, since all images of a tile are alike; none that are `kept`. */
export function wettest(
	frame: Frame,
	wetness: Float64Array,
	{ count, kept }: { count: number; kept: ReadonlySet<number> },
): number[] {
	const dry = frame.firsts.filter((tile) => !kept.has(tile));
	dry.sort((a, b) => wetness[b] - wetness[a] || a - b);
	const wet: number[] = [];
	for (const tile of dry) {
		if (wet.length >= count) break;
		wet.push(...frame.orbitOf(tile));
	}
	return wet;
}

/** Makes tiles water, and with them the land that they leave alone, unless it has a tile that is kept. */
export function flood(
	sketch: Sketch,
	wet: readonly number[],
	kept: ReadonlySet<number>,
): void {
	sketch.paint(wet, TERRAIN.water);
	for (const area of areasOf(sketch).areas)
		if (area.length < LEAST_ISLAND && !area.some((tile) => kept.has(tile)))
			sketch.paint(area, TERRAIN.water);
}
