/** When two names are the same. */

/** Characters that many fonts draw alike. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
	[/[-_]+/g, ""],
	[/rn/g, "m"],
	[/vv/g, "w"],
	[/0/g, "o"],
	[/[1i]/g, "l"],
	[/2/g, "z"],
	[/5/g, "s"],
	[/8/g, "b"],
];

/**
 * Two names with the same key are the same name: `Rn-1l` and `MLL` are. The key
 * leaves out case, hyphens and underscores, and takes what looks alike as one.
 */
export function nameKeyOf(name: string): string {
	return LOOK_ALIKES.reduce(
		(key, [alike, one]) => key.replaceAll(alike, one),
		name.trim().toLowerCase(),
	);
}
