/** The condition that a write to R2 replaces just what is known, by its tag; null: nothing. */
export function replacing(tag: string | null): R2Conditional | Headers {
	return tag === null
		? new Headers({ "If-None-Match": "*" })
		: { etagMatches: tag };
}
