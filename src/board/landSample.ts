/** A sample of a long game's turns, for a chart or a table that has no room for all. */
import type { LandHistory } from "../rules/landHistory.ts";

/** Every second row, or every third, and so on, so that about `most` remain; always includes the last. */
export function sampleLands(lands: LandHistory, most: number): LandHistory {
	const every = Math.ceil(lands.length / most);
	return lands.filter((_, i) => i % every === 0 || i === lands.length - 1);
}
