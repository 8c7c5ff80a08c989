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

/** What looks alike when it is read in passing; each is written out as the longer one. The database does the same (schema.sql). */
const ALIKE_IN_PASSING: readonly (readonly [string, string])[] = [
	["6", "b"],
	["9", "g"],
	["m", "nn"],
	["rn", "nn"],
	["w", "vv"],
	["uu", "vv"],
	["d", "cl"],
];

/**
 * Nobody may take a name that looks like somebody's: `clan` like `Dan`,
 * `sunnnner` like `Summer`. By a name's key, by which one signs in, these are two
 * names, as some have had theirs since before.
 */
export function lookKeyOf(nameKey: string): string {
	return ALIKE_IN_PASSING.reduce(
		(key, [alike, one]) => key.replaceAll(alike, one),
		nameKey,
	);
}
