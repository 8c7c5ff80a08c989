/** What the reader did in a game that is over, in English. */
import { turnNumber } from "../turnNumber.ts";
import { phrases, plural } from "./grammar.ts";

export const ownPartWords = {
	/** `parts`: those of the following that there is something to tell of. */
	line: (parts: readonly string[]) => `Your game: ${phrases(parts)}`,
	/** One of the two may be 0. */
	towns: (took: number, lost: number) =>
		took === 0
			? `${plural(lost, "town")} lost`
			: lost === 0
				? `${plural(took, "town")} taken`
				: `${plural(took, "town")} taken and ${lost} lost`,
	/** Of others; broken, where attacks only free tiles. */
	tiles: (count: number, areBroken: boolean) =>
		areBroken
			? `${plural(count, "tile")} of others broken`
			: `${plural(count, "tile")} taken from others`,
	/** The turn that brought most points, or tiles where land counts. */
	best: (turn: number, gain: number, isLand: boolean) =>
		`best turn ${turnNumber(turn)} (+${plural(gain, isLand ? "tile" : "point")})`,
};

export type OwnPartWords = typeof ownPartWords;
