/**
 * What counts in a position, as numbers for each seat. They are relative to what each seat would
 * have if all had the same, so that they mean the same on every board and whatever brings points.
 */
export const FEATURES = [
	/** Points so far, and what the present holdings bring a turn, as what a fair share brings in a turn. */
	"points",
	"income",
	"towns",
	"land",
	"orders",
	/** Tiles that touch other seats' land, and how strong they are together. */
	"border",
	"strength",
	/** Tiles that one strike of another seat would take, the towns among them, and what is cut off with them. */
	"weak",
	"weakTowns",
	"atRisk",
	/** Other seats' tiles that one strike of the seat would take, the towns among them, and what is cut off with them. */
	"prey",
	"preyTowns",
	"preyCut",
	/** Free tiles that touch the seat's land. */
	"room",
	/** How many of its land's sides touch its own land, of six a tile. */
	"compact",
	/** Free towns and others' near the seat's land, by how near they are (TownReach.ts). */
	"freeTownsNear",
	"othersTownsNear",
] as const;

export type Feature = (typeof FEATURES)[number];

/** How many features each seat has. */
export const WIDTH = FEATURES.length;

/** The place of each feature in a row. */
export const AT = Object.fromEntries(
	FEATURES.map((name, i) => [name, i]),
) as Record<Feature, number>;
