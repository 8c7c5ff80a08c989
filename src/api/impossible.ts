/** What can be wrong with a setting of a game that can't be. */
export const IMPOSSIBLE = {
	cols_range: "too few or too many",
	rows_range: "too few or too many",
	bots_range: "fewer than one, or more than the mode seats",
	bots_board: "more than the board has room for",
	seats_range: "fewer than two, or more than the mode has",
	seats_board: "more than the board has room for",
	turns_range: "too few or too many for the mode",
	end_points: "not in a game that is played for points",
	pace_range: "neither 5 to 180 seconds nor an hour to three days",
	no_effect:
		"it would change nothing in this mode, or beside the other settings",
} as const;

/** Codes and their meanings, as part of a sentence. */
export function listed(meanings: Readonly<Record<string, string>>): string {
	return Object.entries(meanings)
		.map(([code, meaning]) => `\`${code}\` (${meaning})`)
		.join(", ");
}
