/**
 * Checks messages that a page receives from its own server. It implements the
 * few schemas of zod that this needs, under the same names. No library fits:
 * zod would add 7.5 KB (gzipped) to a game's page and valibot 1.9 KB, above the
 * limit of test/browser/weight.test.ts. Messages from clients are checked by
 * zod.
 */

class Misfit extends Error {}

function misfit(): never {
	throw new Misfit();
}

export class Shape<T> {
	/** Returns the data as typed; throws if it does not fit. */
	readonly parse: (data: unknown) => T;

	constructor(parse: (data: unknown) => T) {
		this.parse = parse;
	}

	safeParse(data: unknown): Parsed<T> {
		try {
			return { success: true, data: this.parse(data) };
		} catch (error) {
			if (error instanceof Misfit) return { success: false };
			throw error;
		}
	}
}

export type Parsed<T> =
	| { readonly success: true; readonly data: T }
	| { readonly success: false; readonly data?: undefined };

/** The type of data that fits a shape. */
type Infer<S> = S extends Shape<infer T> ? T : never;

export type { Infer as infer };

class OptionalShape<T> extends Shape<T | undefined> {
	readonly isOptional = true;
}

// Any shape, where its type does not matter.
type AnyShape = Shape<unknown>;
type Fields = Readonly<Record<string, AnyShape>>;

type OptionalKeys<F> = {
	[K in keyof F]: F[K] extends OptionalShape<unknown> ? K : never;
}[keyof F];

type Flat<T> = { [K in keyof T]: T[K] };

type ObjectOf<F> = Flat<
	{ [K in Exclude<keyof F, OptionalKeys<F>>]: Infer<F[K]> } & {
		[K in OptionalKeys<F>]?: Infer<F[K]>;
	}
>;

/** Drops fields that it does not name. */
export class ObjectShape<F extends Fields> extends Shape<ObjectOf<F>> {
	readonly shape: F;

	constructor(shape: F) {
		super((data) => {
			if (typeof data !== "object" || data === null) misfit();
			const known = data as Readonly<Record<string, unknown>>;
			const read: Record<string, unknown> = {};
			for (const [name, field] of Object.entries(shape)) {
				const value = field.parse(known[name]);
				if (value !== undefined) read[name] = value;
			}
			return read as ObjectOf<F>;
		});
		this.shape = shape;
	}
}

class UnionShape<S extends AnyShape> extends Shape<Infer<S>> {
	readonly options: readonly S[];

	constructor(options: readonly S[], choose: (data: unknown) => S | undefined) {
		super((data) => (choose(data) ?? misfit()).parse(data) as Infer<S>);
		this.options = options;
	}
}

function when<T>(fits: (data: unknown) => boolean): Shape<T> {
	return new Shape((data) => (fits(data) ? (data as T) : misfit()));
}

export const string = () => when<string>((data) => typeof data === "string");
export const boolean = () => when<boolean>((data) => typeof data === "boolean");
export const number = () => when<number>(Number.isFinite);
export const int = () => when<number>(Number.isSafeInteger);
export const unknown = () => when<unknown>(() => true);

export function literal<const T extends string>(value: T): Shape<T> {
	return when((data) => data === value);
}

function oneOf<const T extends string>(values: readonly T[]): Shape<T> {
	return when((data) => (values as readonly unknown[]).includes(data));
}

export { oneOf as enum };

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
	return new Shape((data) => (data === null ? null : shape.parse(data)));
}

/** For a field that may be missing. */
export function optional<T>(shape: Shape<T>): OptionalShape<T> {
	return new OptionalShape((data) =>
		data === undefined ? undefined : shape.parse(data),
	);
}

export function array<T>(shape: Shape<T>): Shape<T[]> {
	return new Shape((data) =>
		Array.isArray(data) ? data.map(shape.parse) : misfit(),
	);
}

export function tuple<const S extends readonly AnyShape[]>(
	shapes: S,
): Shape<{ -readonly [I in keyof S]: Infer<S[I]> }> {
	return new Shape((data) =>
		Array.isArray(data) && data.length === shapes.length
			? (shapes.map((shape, i) => shape.parse(data[i])) as never)
			: misfit(),
	);
}

export function record<T>(
	_: Shape<string>,
	shape: Shape<T>,
): Shape<Record<string, T>> {
	return new Shape((data) =>
		typeof data === "object" && data !== null && !Array.isArray(data)
			? Object.fromEntries(
					Object.entries(data).map(([name, value]) => [
						name,
						shape.parse(value),
					]),
				)
			: misfit(),
	);
}

export function object<F extends Fields>(fields: F): ObjectShape<F> {
	return new ObjectShape(fields);
}

export function union<S extends AnyShape>(
	options: readonly S[],
): UnionShape<S> {
	return new UnionShape(options, (data) =>
		options.find((option) => option.safeParse(data).success),
	);
}

/** For objects that are distinguished by a field with a literal value. */
export function discriminatedUnion<S extends ObjectShape<Fields>>(
	field: string,
	options: readonly S[],
): UnionShape<S> {
	return new UnionShape(options, (data) => {
		const told = (data as Readonly<Record<string, unknown>> | null)?.[field];
		return options.find(
			(option) => option.shape[field]?.safeParse(told).success,
		);
	});
}
