/** What a table has, as far as copies of the database need it. */

/** A column that names a row of another table. */
export type Reference = {
	readonly column: string;
	readonly table: string;
	readonly to: string;
	/** Whether it becomes NULL if that row goes; otherwise its own row goes, too. */
	readonly isEmptied: boolean;
};

export type TableForm = {
	readonly name: string;
	/** Without those that are computed. */
	readonly columns: readonly string[];
	/** The columns of the primary key. */
	readonly key: readonly string[];
	readonly references: readonly Reference[];
};

export type Value = string | number | null;
