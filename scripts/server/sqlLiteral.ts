/** A value as SQL writes it. */
export function sqlLiteral(value: unknown): string {
	return typeof value === "string"
		? `'${value.replaceAll("'", "''")}'`
		: String(value);
}
