/** The rows of the database that are made up. */

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
	/** Their true strength, which a rating only estimates. */
	readonly mu: number;
	/** How often they play. */
	readonly activity: number;
};
