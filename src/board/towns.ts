/** Towns and the castles of start places as small drawings, lit from the upper left. */

/** A drawing's parts as path data, each drawn from the centre of its tile. */
type Place = {
	readonly walls: string;
	/** What the light does not reach. */
	readonly shade: string;
	/** What shows its owner's colour. */
	readonly roofs: string;
};

/** Two houses with a tower between them. */
export const TOWN: Place = {
	walls: "m-10 1v-5.5h7v5.5zm6.5 0v-9h5v9zm5.5 0v-6h7.5v6z",
	shade: "m-5.5 1v-5.5h2.5v5.5zm5.2 0v-9h1.8v9zm7 0v-6h2.8v6z",
	roofs: "m-11-4.5 4.5-4 4.5 4zm6.7-3.5 3.3-6 3.3 6zm5.5 3 4.55-4.5 4.55 4.5z",
};

/** A keep behind a wall with a gate between two towers, and a flag. */
export const CASTLE: Place = {
	walls:
		"m-3.5-3v-7.5h2v1.6h1v-6h1v6h1v-1.6h2v7.5zm-6.5 4v-8h5v2.5h10v-2.5h5v8h-8v-3a2 2 0 0 0-4 0v3z",
	shade: "m1.3-4.5v-6h2.2v6zm7 5.5v-8h1.7v8zm-14.8 0v-8h1.5v8z",
	roofs: "m-10.8-7 3.3-4.5 3.3 4.5zm15 0 3.3-4.5 3.3 4.5zm-3.7-8 5.5 2-5.5 2z",
};
