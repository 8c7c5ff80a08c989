/** The shapes of the boards that are generated. */
export const MAP_SHAPES = ["plain"] as const;

export type MapShape = (typeof MAP_SHAPES)[number];

/** A board to be generated: its shape, and its size in tiles. */
export type MapSpec = {
	readonly shape: MapShape;
	readonly cols: number;
	readonly rows: number;
};
