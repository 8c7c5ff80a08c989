/**
 * What the schemas of the API have besides what is checked: a sentence for whoever reads about
 * them, and names for those that the description (openapi.ts) lists.
 */
import * as z from "zod/mini";

export type Schema = z.ZodMiniType;

/** The schemas that the description lists by name. */
export const named = z.registry<{ id: string }>();

/** The same schema, with a name. */
export function name<S extends Schema>(id: string, schema: S): S {
	named.add(schema, { id });
	return schema;
}

/** The same schema, with a sentence about it. */
export function about<S extends Schema>(text: string, schema: S): S {
	return schema.check(z.describe(text)) as S;
}

/** Nothing is sent. */
export const nothing = z.strictObject({});
