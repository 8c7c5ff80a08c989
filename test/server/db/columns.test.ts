/** The types by which queries are checked are those of the tables. */
import type { Selectable } from "kysely";
import { expect, test } from "vitest";
import type { Tables } from "../../../src/server/db/tables.ts";
import { rowsOf } from "../support/database.ts";

type Kind<T> = T extends string
	? "TEXT"
	: T extends number
		? "INTEGER" | "REAL"
		: never;

/** A column as its type tells it; `?` may be NULL. This file does not compile where it is another one. */
type Column<T> = null extends T
	? `${Kind<NonNullable<T>>}?`
	: Kind<NonNullable<T>>;

type Described = {
	readonly [Table in keyof Tables]: {
		readonly [Name in keyof Tables[Table]]-?: Column<
			Selectable<Tables[Table]>[Name & keyof Selectable<Tables[Table]>]
		>;
	};
};

const DESCRIBED: Described = {
	users: {
		id: "TEXT",
		name: "TEXT",
		is_guest: "INTEGER",
		created_at: "INTEGER",
		name_key: "TEXT?",
		password: "TEXT?",
		registered_at: "INTEGER?",
		deleted_at: "INTEGER?",
		look_key: "TEXT?",
		browsers_since: "INTEGER?",
		is_bot: "INTEGER",
	},
	retired_names: { name_key: "TEXT", free_at: "INTEGER", look_key: "TEXT?" },
	sessions: {
		token_hash: "TEXT",
		user_id: "TEXT",
		created_at: "INTEGER",
		seen_at: "INTEGER",
		expires_at: "INTEGER",
		user_agent: "TEXT",
		proved_at: "INTEGER?",
		proved_by: "TEXT?",
		is_news: "INTEGER",
	},
	api_tokens: {
		token_hash: "TEXT",
		user_id: "TEXT",
		name: "TEXT",
		scopes: "TEXT",
		created_at: "INTEGER",
		used_at: "INTEGER?",
		expires_at: "INTEGER?",
	},
	push_subscriptions: {
		endpoint: "TEXT",
		user_id: "TEXT",
		session: "TEXT?",
		p256dh: "TEXT",
		auth: "TEXT",
		language: "TEXT",
		turns: "INTEGER",
		begins: "INTEGER",
		sign_ins: "INTEGER",
		ends: "INTEGER?",
		quiet_from: "INTEGER?",
		quiet_to: "INTEGER?",
		time_zone: "TEXT",
		user_agent: "TEXT",
		created_at: "INTEGER",
	},
	passkeys: {
		id: "TEXT",
		user_id: "TEXT",
		public_key: "TEXT",
		counter: "INTEGER",
		transports: "TEXT",
		name: "TEXT",
		created_at: "INTEGER",
		used_at: "INTEGER?",
		refused_at: "INTEGER?",
	},
	recovery_codes: {
		user_id: "TEXT",
		code_hash: "TEXT",
		created_at: "INTEGER",
		used_at: "INTEGER?",
	},
	provider_links: {
		provider: "TEXT",
		subject: "TEXT",
		user_id: "TEXT",
		created_at: "INTEGER",
		used_at: "INTEGER?",
	},
	used_challenges: { challenge: "TEXT", expires_at: "INTEGER" },
	games: {
		id: "TEXT",
		ruleset: "TEXT",
		rules_version: "INTEGER",
		cols: "INTEGER",
		rows: "INTEGER",
		seat_count: "INTEGER",
		started_at: "INTEGER",
		over_at: "INTEGER",
		reason: "TEXT",
		turns: "INTEGER",
		final_hash: "TEXT",
		chain_end: "TEXT",
		map: "TEXT?",
		from_game: "TEXT?",
		from_turn: "INTEGER?",
		family: "TEXT?",
		tempo: "TEXT?",
		pace: "TEXT?",
		persons: "INTEGER",
		is_public: "INTEGER",
	},
	seats: {
		game_id: "TEXT",
		seat: "INTEGER",
		user_id: "TEXT?",
		bot: "TEXT?",
		name: "TEXT",
		place: "INTEGER",
		points: "INTEGER?",
		over_at: "INTEGER",
	},
	listings: {
		game_id: "TEXT",
		region: "TEXT",
		is_public: "INTEGER",
		at: "INTEGER",
		body: "TEXT",
		opener: "TEXT?",
	},
	openings: { network: "TEXT", day: "INTEGER", rooms: "INTEGER" },
	sweeps: { job: "TEXT", position: "TEXT" },
	listed_players: { user_id: "TEXT", game_id: "TEXT", joined_at: "INTEGER" },
	ratings: {
		user_id: "TEXT",
		family: "TEXT",
		mu: "REAL",
		sigma: "REAL",
		floor: "REAL",
		games: "INTEGER",
		peopled_games: "INTEGER",
		updated_at: "INTEGER",
	},
	rating_changes: {
		user_id: "TEXT",
		family: "TEXT",
		seq: "INTEGER",
		game_id: "TEXT",
		mu_before: "REAL",
		sigma_before: "REAL",
		mu_after: "REAL",
		sigma_after: "REAL",
		changed_at: "INTEGER",
	},
	forgettings: { user_id: "TEXT", game_id: "TEXT" },
	renamings: { user_id: "TEXT", game_id: "TEXT" },
	holidays: {
		user_id: "TEXT",
		begins_at: "INTEGER",
		ends_at: "INTEGER",
		decided_at: "INTEGER",
	},
	holiday_news: { user_id: "TEXT", game_id: "TEXT" },
	day_chains: {
		first_day: "INTEGER",
		days: "INTEGER",
		secret: "TEXT",
		chain_end: "TEXT",
	},
	days: {
		day: "INTEGER",
		key: "TEXT",
		commitment: "TEXT",
		march: "TEXT",
		best_lead: "INTEGER?",
		best_turns: "INTEGER?",
		best_tiles: "INTEGER?",
		best_user: "TEXT?",
		best_log: "TEXT?",
	},
	day_tries: {
		day: "INTEGER",
		user_id: "TEXT",
		is_guest: "INTEGER",
		engine: "INTEGER",
		started_at: "INTEGER",
		orders: "TEXT",
		over_at: "INTEGER?",
		lead: "INTEGER?",
		turns: "INTEGER?",
		tiles: "INTEGER?",
		points: "INTEGER?",
		streak: "INTEGER?",
		leads: "TEXT?",
	},
};

type Info = {
	readonly name: string;
	readonly type: string;
	readonly notnull: number;
	readonly pk: number;
};

test.each(Object.entries(DESCRIBED))("%s", async (table, described) => {
	const columns = await rowsOf<Info>(`PRAGMA table_xinfo(${table})`);
	const real = columns.map(({ name, type, notnull, pk }) => [
		name,
		// `GENERATED ALWAYS` is a part of the type, as SQLite tells it.
		type.replace(/ GENERATED ALWAYS$/, "") + (notnull || pk ? "" : "?"),
	]);
	expect(Object.fromEntries(real)).toEqual(described);
});

test("there is no other table", async () => {
	const tables = await rowsOf<{ name: string }>(
		"SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'",
	);
	expect(tables.map(({ name }) => name).sort()).toEqual(
		Object.keys(DESCRIBED).sort(),
	);
});
