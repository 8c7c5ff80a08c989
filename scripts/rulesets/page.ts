/** The page docs/rulesets.md, made from the rulesets themselves. */
import type { Board } from "../../src/rules/hex.ts";
import { MARCH_SIZES, rulesetFor } from "../../src/rules/modes.ts";
import { RULESET_NAMES, type Ruleset } from "../../src/rules/ruleset.ts";
import { RULESET_FIELDS } from "../../src/rules/rulesetFields.ts";

const INTRO = `# The rulesets

Every value of every mode. \`npm run rulesets\` writes this page from \`src/rules/modes.ts\`, and a test
holds it against them. In a game, the values are those of the mode that \`settings.ruleset\` of its view
names, for a board of its size, with \`settings.changes\` in place of those that differ; its log has
them all. [rules.md](rules.md) explains what the values of march mean in play,
[protocol.md](protocol.md#what-an-order-does) which orders have an effect by which values.

`;

const USUAL: Board = { cols: 17, rows: 9 };

/** The whole page, as text. */
export function rulesetsPage(): string {
	const named = RULESET_NAMES.map((name) => rulesetFor(name, USUAL));
	return [
		INTRO,
		table(
			["field", ...RULESET_NAMES.map((name) => `\`${name}\``), "means"],
			(Object.keys(RULESET_FIELDS) as (keyof Ruleset)[]).map((field) => [
				`\`${field}\``,
				...named.map((ruleset) => shown(ruleset[field])),
				RULESET_FIELDS[field],
			]),
		),
		"\nThe values of `march` are those of a board of 17x9 tiles. These depend on how many tiles a board has, land or not:\n\n",
		sizesTable(),
	].join("");
}

/** The values of march that differ from size to size. */
function sizesTable(): string {
	const sizes = MARCH_SIZES.map(({ tiles }) =>
		rulesetFor("march", { cols: tiles, rows: 1 }),
	);
	const fields = (Object.keys(RULESET_FIELDS) as (keyof Ruleset)[]).filter(
		(field) => new Set(sizes.map((each) => shown(each[field]))).size > 1,
	);
	return table(
		["field", ...MARCH_SIZES.map(({ tiles }) => `from ${tiles} tiles on`)],
		fields.map((field) => [
			`\`${field}\``,
			...sizes.map((ruleset) => shown(ruleset[field])),
		]),
	);
}

function shown(value: unknown): string {
	return `\`${JSON.stringify(value)}\``;
}

function table(
	head: readonly string[],
	rows: readonly (readonly string[])[],
): string {
	const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("");
}
