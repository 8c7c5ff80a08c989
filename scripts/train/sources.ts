/** The source files that training writes. */
import type { ValueWeights } from "../../src/bots/march/knots.ts";
import type { Weights } from "../../src/bots/march/weights.ts";

const FOLDER = new URL("../../src/bots/march/", import.meta.url);

export const CAPTAIN_FILE = new URL("captainWeights.ts", FOLDER);
export const VALUE_FILE = new URL("valueWeights.ts", FOLDER);

export function captainSource(weights: Weights): string {
	const lines = Object.entries(weights).map(
		([name, weight]) => `\t${name}: ${weight},\n`,
	);
	return `/** The weights of the normal bot in \`march\`, found by \`npm run train:bots -- weights\`; see docs/bots.md. */
import type { Weights } from "./weights.ts";

export const CAPTAIN_WEIGHTS: Weights = {
${lines.join("")}};
`;
}

/** The tables of the value: of games of more than two, of duels, and of long games of more than two. */
export const VALUE_TABLES = ["several", "duel", "long"] as const;
export type ValueTable = (typeof VALUE_TABLES)[number];
export type ValueTables = Record<ValueTable, ValueWeights>;

export function valueSource({ duel, several, long }: ValueTables): string {
	return `/** The weights of the value, found by \`npm run train:bots -- value\`; see Valuation.ts and docs/bots.md. */
import type { ValueWeights } from "./knots.ts";

/** Of games of two. */
export const DUEL_WEIGHTS: ValueWeights = ${tableText(duel)};

/** Of games of more. */
export const SEVERAL_WEIGHTS: ValueWeights = ${tableText(several)};

/** Of games of more with more than 24 turns. */
export const LONG_WEIGHTS: ValueWeights = ${tableText(long)};
`;
}

function tableText(table: ValueWeights): string {
	const rows = table.map((row) => `\t[${row.join(", ")}],\n`);
	return `[\n${rows.join("")}]`;
}
