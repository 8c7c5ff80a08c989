/** The made-up rows of the database. */

export type Row = Readonly<Record<string, string | number | null>>;

export type Rows = {
	readonly users: Row[];
	readonly games: Row[];
	readonly seats: Row[];
	readonly ratings: Row[];
	readonly rating_changes: Row[];
};

/** A made-up person. */
export type Person = {
	readonly id: string;
	readonly name: string;
	/** Their true strength, which their rating estimates. */
	readonly mu: number;
	/** How often they play. */
	readonly activity: number;
};
