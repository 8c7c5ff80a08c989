/** A query with its values. */
export type Statement = Pick<D1PreparedStatement, "all">;

/** Whatever runs queries: D1 itself, or D1 as one request uses it (RequestDatabase.ts). */
export type Queryable = {
	prepare(sql: string): { bind(...values: unknown[]): Statement };
	batch<T>(statements: readonly Statement[]): Promise<D1Result<T>[]>;
};
