/** Compares the result of a scenario (see scripts/scenario/resultFormat.ts) with the expected one. */
const TOLERANCE = 1e-9;

/** Lists of these names are matched in any order. */
const UNORDERED = new Set(["tiles", "players", "drops", "effects"]);

/**
 * The first place where a result differs from the expected one, or null. Fields
 * that `expected` lacks are not compared.
 */
export function mismatch(
	expected: unknown,
	actual: unknown,
	path = "result",
): string | null {
	if (Array.isArray(expected)) return mismatchOfLists(expected, actual, path);
	if (typeof expected === "object" && expected !== null)
		return mismatchOfObjects(expected, actual, path);
	const isEqual =
		typeof expected === "number" && typeof actual === "number"
			? isNear(expected, actual)
			: expected === actual;
	return isEqual ? null : differ(path, expected, actual);
}

/** Within the tolerance, which is relative above 1. */
function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

function mismatchOfObjects(
	expected: object,
	actual: unknown,
	path: string,
): string | null {
	if (typeof actual !== "object" || actual === null || Array.isArray(actual))
		return differ(path, expected, actual);
	for (const [name, value] of Object.entries(expected)) {
		const found = Object.hasOwn(actual, name)
			? mismatch(value, actual[name as never], `${path}.${name}`)
			: `${path}.${name} is missing`;
		if (found !== null) return found;
	}
	return null;
}

function mismatchOfLists(
	expected: unknown[],
	actual: unknown,
	path: string,
): string | null {
	if (!Array.isArray(actual)) return differ(path, expected, actual);
	if (expected.length !== actual.length)
		return `${path} has ${actual.length} entries, not ${expected.length}`;
	if (UNORDERED.has(path.slice(path.lastIndexOf(".") + 1)))
		return mismatchOfSets(expected, actual, path);
	for (const [i, value] of expected.entries()) {
		const found = mismatch(value, actual[i], `${path}[${i}]`);
		if (found !== null) return found;
	}
	return null;
}

/** Matches each expected entry with a different actual one, reassigning earlier matches where needed. */
function mismatchOfSets(
	expected: unknown[],
	actual: unknown[],
	path: string,
): string | null {
	const takenBy = new Map<number, number>();
	const find = (wanted: number, seen: Set<number>): boolean =>
		actual.some((candidate, at) => {
			if (seen.has(at) || mismatch(expected[wanted], candidate) !== null)
				return false;
			seen.add(at);
			const holder = takenBy.get(at);
			if (holder !== undefined && !find(holder, seen)) return false;
			takenBy.set(at, wanted);
			return true;
		});
	for (const [i, value] of expected.entries())
		if (!find(i, new Set()))
			return `${path} has no entry for ${JSON.stringify(value)} in ${JSON.stringify(actual)}`;
	return null;
}

function differ(path: string, expected: unknown, actual: unknown): string {
	return `${path} is ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`;
}
