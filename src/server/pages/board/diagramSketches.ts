/** The small boards of the diagrams as drawn maps, with the orders given on them. */
import { CLASSIC, marchFor } from "../../../rules/modes.ts";
import type { Ruleset } from "../../../rules/ruleset.ts";

/** A drawn map (see notation.ts), and the names of the tiles on which the reader gives orders. */
export type Sketch = {
	readonly ruleset: Ruleset;
	readonly map: string;
	readonly orders: readonly string[];
};

/** The pictures of the default game, in the order in which they are read. */
export const MARCH_DIAGRAMS = [
	"grow",
	"attack",
	"defend",
	"cut",
	"towns",
] as const;

/** The pictures of what only the classic rules have. */
export const CLASSIC_DIAGRAMS = ["break", "wear"] as const;

export type DiagramName =
	| (typeof MARCH_DIAGRAMS)[number]
	| (typeof CLASSIC_DIAGRAMS)[number];

/** The numbers of the default board, however small the pictures are. */
const MARCH = marchFor({ cols: 17, rows: 9 });

const { newStrength: fresh, attackDamage: blow } = MARCH;

/** The picture of a breaking tile has no wear, and neither ends with half of its small map. */
const ENDLESS: Ruleset = { ...CLASSIC, end: { type: "endless" } };
const WITHOUT_WEAR: Ruleset = { ...ENDLESS, erosionActive: 0 };

export const SKETCHES: Readonly<Record<DiagramName, Sketch>> = {
	grow: {
		ruleset: MARCH,
		map: `
			turn 2
			.          .            .
			    a${fresh}         .
			a${fresh}    a${fresh}    .
			    a${fresh}o        .
			a${fresh}    a${fresh}    .
			    a${fresh}         .
		`,
		orders: ["A-4", "B-4"],
	},
	attack: {
		ruleset: MARCH,
		map: `
			turn 2
			a${fresh}     b${fresh}     b${fresh}
			    a${fresh}           b${fresh}
			a${fresh}     b${3 * blow}  b${fresh}
			    a${fresh}           b${fresh}
			a${fresh}     a${fresh}     .
			    a${fresh}           .
		`,
		orders: ["B-3"],
	},
	defend: {
		ruleset: MARCH,
		map: `
			turn 2
			a${fresh}     b${fresh}     b${fresh}
			    a${fresh}           b${fresh}
			a${fresh}     a${fresh}     b${fresh}
			    a${fresh}           b${fresh}
			a${fresh}     a${fresh}     .
			    .                   .
		`,
		orders: ["B-3"],
	},
	cut: {
		ruleset: MARCH,
		map: `
			turn 2
			a${fresh}     b${fresh}     b${fresh}
			    a${fresh}           b${fresh}
			a${fresh}     b${2 * blow}  b${fresh}
			    a${fresh}           .
			a${fresh}     b${fresh}     .
			    .                   b${fresh}
			.             b${fresh}     .
			    .                   .
		`,
		orders: ["B-3"],
	},
	towns: {
		ruleset: MARCH,
		map: `
			turn 2
			.          .            b${fresh}
			    a${fresh}         .
			a${fresh}    a${fresh}    b${fresh}
			    a${fresh}o        b${2 * blow}o
			a${fresh}    a${fresh}    b${fresh}
			    a${fresh}         .
		`,
		orders: ["B-4"],
	},
	break: {
		ruleset: WITHOUT_WEAR,
		map: `
			turn 12
			.       .       b30
			    .       b25
			a30     b18     b40
			    a20     b20
			a35     a40     .
			    a40     .
		`,
		orders: ["B-3"],
	},
	wear: {
		ruleset: ENDLESS,
		map: `
			turn 12
			.       .       b30
			    a30     .       .
			a30     a30     b30
			    a30     .       .
			a30     a30     b30
			    a30     .       b30
		`,
		orders: [],
	},
};
