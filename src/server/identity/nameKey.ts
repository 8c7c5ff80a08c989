/** The keys by which names are compared. */

/** Characters that look alike in many fonts. */
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
 * Two names with the same key are the same name, such as `Rn-1l` and `MLL`. The
 * key ignores case, hyphens and underscores, and has one character for all that
 * look alike.
 */
export function nameKeyOf(name: string): string {
	return LOOK_ALIKES.reduce(
		(key, [alike, one]) => key.replaceAll(alike, one),
		name.trim().toLowerCase(),
	);
}

/** Letters that look alike at a glance; each is written as the longer one. The database does the same (schema.sql). */
const ALIKE_AT_A_GLANCE: readonly (readonly [string, string])[] = [
	["6", "b"],
	["9", "g"],
	["m", "nn"],
	["rn", "nn"],
	["w", "vv"],
	["uu", "vv"],
	["d", "cl"],
];

/**
 * The key by which a new name is rejected if it looks like an existing one:
 * `clan` like `Dan`, `sunnnner` like `Summer`. Signing in compares by
 * `nameKeyOf`, which distinguishes them, as some players have had such names
 * since before this rule.
 */
export function lookKeyOf(nameKey: string): string {
	return ALIKE_AT_A_GLANCE.reduce(
		(key, [alike, one]) => key.replaceAll(alike, one),
		nameKey,
	);
}
