/** The tables of schema.sql, and how to ask them. */
import { type Compilable, Kysely } from "kysely";
import type { BotName } from "../../bots/bots.ts";
import type { OverReason } from "../../match/match.ts";
import type { RulesetName } from "../../rules/ruleset.ts";
import { d1Dialect, statementOf } from "./dialect.ts";

export type Tables = {
	users: {
		id: string;
		name: string;
		/** 0 or 1. */
		is_guest: number;
		created_at: number;
	};
	games: {
		id: string;
		ruleset: RulesetName;
		rules_version: number;
		cols: number;
		rows: number;
		seat_count: number;
		started_at: number;
		over_at: number;
		reason: OverReason;
		turns: number;
		final_hash: string;
		chain_end: string;
	};
	seats: {
		game_id: string;
		seat: number;
		user_id: string | null;
		bot: BotName | null;
		name: string;
		place: number;
	};
};

export function databaseOf(d1: D1Database): Kysely<Tables> {
	return new Kysely<Tables>({ dialect: d1Dialect(d1) });
}

/** Runs queries as one transaction: all of them, or none. */
export async function batch(
	d1: D1Database,
	queries: readonly Compilable[],
): Promise<void> {
	await d1.batch(queries.map((query) => statementOf(d1, query.compile())));
}
