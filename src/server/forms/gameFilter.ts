/** The filter of a list of finished games, in the query of its address. */

import { RULESET_NAMES, type RulesetName } from "../../rules/ruleset.ts";

export const GAMES_PER_PAGE = 20;

/** With other people, or only with bots. */
const COMPANIES = ["people", "bots"] as const;
const OUTCOMES = ["won", "lost"] as const;

/** The last game of the previous page. */
export type GameCursor = { readonly overAt: number; readonly id: string };

/** Null means all. */
export type GameFilter = {
	readonly ruleset: RulesetName | null;
	readonly company: (typeof COMPANIES)[number] | null;
	readonly outcome: (typeof OUTCOMES)[number] | null;
	readonly before: GameCursor | null;
};

export const ALL_GAMES: GameFilter = {
	ruleset: null,
	company: null,
	outcome: null,
	before: null,
};

/** The options of each filter; only a player's own games have an `outcome`. */
export const FILTER_OPTIONS = {
	ruleset: RULESET_NAMES,
	company: COMPANIES,
	outcome: OUTCOMES,
} as const;

export type FilterName = keyof typeof FILTER_OPTIONS;

/** An unknown value means all. */
export function parseGameFilter(
	query: Readonly<Record<string, string | undefined>>,
): GameFilter {
	return {
		ruleset: oneOf(RULESET_NAMES, query.ruleset),
		company: oneOf(COMPANIES, query.company),
		outcome: oneOf(OUTCOMES, query.outcome),
		before: parseCursor(query.before),
	};
}

function oneOf<T extends string>(
	values: readonly T[],
	text: string | undefined,
): T | null {
	return values.find((value) => value === text) ?? null;
}

const CURSOR = /^(\d{1,15})-([a-z0-9]{1,64})$/;

function parseCursor(text = ""): GameCursor | null {
	const found = CURSOR.exec(text);
	return found && { overAt: Number(found[1]), id: found[2] };
}

/** The query of an address, "" for all games. It contains `before` only if `changes` does. */
export function queryOf(
	filter: GameFilter,
	changes: Partial<GameFilter> = {},
): string {
	const { ruleset, company, outcome, before } = {
		...filter,
		before: null,
		...changes,
	};
	const query = new URLSearchParams();
	if (ruleset !== null) query.set("ruleset", ruleset);
	if (company !== null) query.set("company", company);
	if (outcome !== null) query.set("outcome", outcome);
	if (before !== null) query.set("before", `${before.overAt}-${before.id}`);
	return query.size === 0 ? "" : `?${query}`;
}
