/** The weights by which a bot compares the orders it could give in `march`; only their ratios matter. */
export type Weights = {
	/** Taking a free tile, and for each of its sides that touches own land, other seats' land, and a free tile. */
	readonly grow: number;
	readonly growOwnSide: number;
	readonly growForeignSide: number;
	readonly growFreeSide: number;
	/** Each step that the tile is nearer to other seats' land, and to a town that is not the seat's; see survey.ts. */
	readonly race: number;
	readonly pull: number;
	/** Taking another seat's tile, divided by the orders it takes, and for each of its sides that touches own land. */
	readonly take: number;
	readonly takeOwnSide: number;
	/** Striking a tile that can't be taken with the orders left this turn. */
	readonly wound: number;
	/** Striking a seat that is ahead of all others, and one with few tiles (`NEARLY_DEAD`). */
	readonly leader: number;
	readonly finish: number;
	/** Taking a free town, and taking one from another seat. */
	readonly town: number;
	readonly seize: number;
	/** Each other tile that its seat loses with the tile taken, and the same for a tile of the seat's own that it defends. */
	readonly cut: number;
	readonly hold: number;
	/** Each side of an own tile that touches other seats' land: if one strike would take it, and if it is stronger. */
	readonly defendWeak: number;
	readonly defendStrong: number;
	/** Defending a town. */
	readonly defendTown: number;
	/** An order for a tile that has one this turn already. */
	readonly again: number;
	/** The maximum random addition to a score. */
	readonly noise: number;
};
