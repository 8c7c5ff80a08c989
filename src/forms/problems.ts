/** What can be wrong with the fields of a form that begins a game; src/words has a sentence for each. */

/**
 * `bad_board` is not COLSxROWS; `cols_range` and `rows_range` are outside its
 * limits; `bots_range` and `seats_range` are more or fewer than the ruleset
 * seats; `bots_board` and `seats_board` are more than there is room for;
 * `turns_range` is outside the ruleset's turns; `end_points` is an end that
 * a game for points does not have; `pace_range` is too short, too long, or between live
 * and correspondence.
 */
export type ProblemCode =
	| "unknown_choice"
	| "not_a_number"
	| "bad_board"
	| "cols_range"
	| "rows_range"
	| "bots_range"
	| "bots_board"
	| "seats_range"
	| "seats_board"
	| "turns_range"
	| "end_points"
	| "pace_range";

export type Problems<Form> = Partial<Record<keyof Form, ProblemCode>>;

export function hasProblems(problems: object): boolean {
	return Object.keys(problems).length > 0;
}
