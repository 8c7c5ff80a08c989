/** A list of names that is short enough for a line. */

/** How many names are listed before the rest are counted. */
const NAMES = 3;

/** The first names, and how many more there are. */
export function shortened(
	names: readonly string[],
): [named: readonly string[], more: number] {
	// "and 1 more" is less informative than the name itself.
	const count = names.length <= NAMES + 1 ? names.length : NAMES;
	return [names.slice(0, count), names.length - count];
}
