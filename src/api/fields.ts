/** The fields of a JSON Schema as the rows of a table, for whoever reads about them. */
import type { Json } from "./openapi.ts";

export type Field = {
	/** As in `seats[].name`; empty for the value itself. */
	readonly path: string;
	readonly type: string;
	/** The name of a schema that is described elsewhere; null if this is all. */
	readonly see: string | null;
	readonly about: string;
	readonly isOptional: boolean;
	/** Which variant has it, as in `state: playing`; null if all have. */
	readonly variant: string | null;
};

type Place = Pick<Field, "path" | "isOptional" | "variant">;

const ROOT: Place = { path: "", isOptional: false, variant: null };

const REF = /^#\/components\/schemas\//;

/** Of more variants than these each is read by itself. */
const MOST_SHARED = 3;

/** The fields of an object, and of all objects in it. */
export function fieldsOf(schema: Json, place: Place = ROOT): Field[] {
	const own = place.path === "" ? [] : [fieldOn(schema, place)];
	return [...own, ...partsOf(schema, place)];
}

function partsOf(schema: Json, place: Place): Field[] {
	const { properties, items } = schema;
	if (properties !== undefined) return propertiesOf(schema, place);
	if (items !== undefined)
		return partsOf(items as Json, { ...place, path: `${place.path}[]` });
	const variants = variantsOf(schema);
	if (variants.length === 1) return partsOf(variants[0], place);
	const rows = variants.flatMap((one) =>
		partsOf(one, { ...place, variant: place.variant ?? variantName(one) }),
	);
	const isShared = place.variant === null && variants.length <= MOST_SHARED;
	return isShared ? withoutRepeats(rows, variants.length) : rows;
}

/** What several variants have in common is one row, which says which have it unless all do. */
function withoutRepeats(rows: readonly Field[], variants: number): Field[] {
	const same = Map.groupBy(rows, ({ variant: _, ...row }) =>
		JSON.stringify(row),
	);
	return [...same.values()].map((those) => ({
		...those[0],
		variant: those.length === variants ? null : namesOf(those),
	}));
}

/** As in `state: playing, over`. */
function namesOf([first, ...others]: readonly Field[]): string | null {
	const values = others.map(({ variant }) => variant?.replace(/^.*?: /, ""));
	return first.variant && [first.variant, ...values].join(", ");
}

function propertiesOf(schema: Json, { path, variant }: Place): Field[] {
	const required = (schema.required ?? []) as string[];
	return Object.entries(schema.properties as Record<string, Json>).flatMap(
		([key, value]) =>
			fieldsOf(value, {
				path: path === "" ? key : `${path}.${key}`,
				isOptional: !required.includes(key),
				variant,
			}),
	);
}

/** What else than null a value may be. */
function variantsOf({ anyOf, oneOf }: Json): Json[] {
	const all = (anyOf ?? oneOf ?? []) as Json[];
	return all.filter(({ type }) => type !== "null");
}

/** By the field that tells the variants of an object apart. */
function variantName({ properties = {} }: Json): string | null {
	const [found] = Object.entries(properties as Record<string, Json>).filter(
		([, { const: value }]) => value !== undefined,
	);
	return found === undefined ? null : `${found[0]}: ${found[1].const}`;
}

function fieldOn(schema: Json, place: Place): Field {
	const [only, ...others] = variantsOf(schema);
	const items = schema.items as Json | undefined;
	const ref =
		schema.$ref ??
		items?.$ref ??
		(others.length === 0 ? only?.$ref : undefined);
	return {
		...place,
		type: typeOf(schema),
		see: typeof ref === "string" ? ref.replace(REF, "") : null,
		about: String(schema.description ?? only?.description ?? ""),
	};
}

const TYPES: Readonly<Record<string, string>> = {
	integer: "whole number",
	number: "number",
	string: "text",
	boolean: "true or false",
	object: "object",
	null: "null",
};

/** A type in words. */
function typeOf(schema: Json): string {
	const { type, $ref, enum: values, const: value, items } = schema;
	if (typeof $ref === "string") return $ref.replace(REF, "");
	if (value !== undefined) return JSON.stringify(value);
	if (Array.isArray(values)) return values.join(" | ");
	if (Array.isArray(schema.prefixItems))
		return `pair of ${plural(typeOf(schema.prefixItems[0]))}`;
	if (type === "array")
		return items === undefined ? "list" : listOf(typeOf(items as Json));
	if (typeof type === "string") return TYPES[type] ?? type;
	if (Array.isArray(type))
		return type.map((one) => TYPES[one] ?? one).join(" or ");
	const all = ((schema.anyOf ?? schema.oneOf ?? []) as Json[]).map(typeOf);
	return [...new Set(all)].join(" or ");
}

function listOf(type: string): string {
	return `list of ${plural(type)}`;
}

/** Names of schemas have none. */
function plural(type: string): string {
	if (type.startsWith("pair of ")) return type.replace("pair", "pairs");
	const isNoun = ["whole number", "number", "text", "object"].includes(type);
	return isNoun ? `${type}s` : type;
}
