/** The connected areas of a board's land. */
import { tileCount } from "../hex.ts";
import { stepsOver, UNREACHED } from "./Frame.ts";
import type { Sketch } from "./Sketch.ts";

export type Areas = {
	readonly areas: readonly (readonly number[])[];
	/** The index of each tile's area; -1 where there is no land. */
	readonly areaOf: Int32Array;
};

export function areasOf(sketch: Sketch): Areas {
	const areas: number[][] = [];
	const land = sketch.land();
	const areaOf = new Int32Array(tileCount(sketch.frame.size)).fill(-1);
	for (const tile of land) {
		if (areaOf[tile] !== -1) continue;
		const steps = sketch.stepsFrom([tile]);
		const area = land.filter((other) => steps[other] !== UNREACHED);
		for (const reached of area) areaOf[reached] = areas.length;
		areas.push(area);
	}
	return { areas, areaOf };
}

/** The land that can't be reached from a tile by land, nor is one of some tiles, which block the way. */
export function partedLand(
	sketch: Sketch,
	from: number,
	blocked: readonly number[],
): number[] {
	const isBlocked = new Uint8Array(tileCount(sketch.frame.size));
	for (const tile of blocked) isBlocked[tile] = 1;
	const mayEnter = (tile: number) =>
		sketch.isLand(tile) && isBlocked[tile] === 0;
	const steps = stepsOver(sketch.frame, [from], mayEnter);
	return sketch
		.land()
		.filter((tile) => steps[tile] === UNREACHED && isBlocked[tile] === 0);
}
