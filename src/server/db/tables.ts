/**
 * The tables of schema.sql. The tables of pending erasures and renames are
 * called `forgettings` and `renamings` because databases of older versions have
 * those names.
 */
import type { Generated, GeneratedAlways } from "kysely";
import type { BotKind } from "../../bots/bots.ts";
import type { Day } from "../../daily/calendar.ts";
import type { OverReason } from "../../match/match.ts";
import type { MapShape } from "../../rules/maps/shapes.ts";
import type { Ruleset, RulesetName } from "../../rules/ruleset.ts";
import type { Region } from "../http/region.ts";

/** The length of a game's turns: without a clock, live, or correspondence. */
export type PaceKind = "none" | "live" | "correspondence";

/** Sites whose accounts may be used to sign in here. */
export type Provider = "github" | "google";

/** By what somebody proved to be an account's owner. */
export type Proof = "password" | "passkey" | "code" | Provider;

export type Tables = {
	users: {
		id: string;
		name: string;
		/** 0 or 1. */
		is_guest: number;
		created_at: number;
		name_key: string | null;
		password: string | null;
		registered_at: number | null;
		deleted_at: number | null;
		look_key: GeneratedAlways<string | null>;
		browsers_since: number | null;
		/** 0 or 1. */
		is_bot: Generated<number>;
	};
	retired_names: {
		name_key: string;
		free_at: number;
		look_key: GeneratedAlways<string | null>;
	};
	sessions: {
		token_hash: string;
		user_id: string;
		created_at: number;
		seen_at: number;
		expires_at: number;
		user_agent: string;
		proved_at: number | null;
		proved_by: Proof | null;
		/** 0 or 1. */
		is_news: Generated<number>;
	};
	passkeys: {
		id: string;
		user_id: string;
		public_key: string;
		counter: number;
		/** Comma-separated. */
		transports: string;
		name: string;
		created_at: number;
		used_at: number | null;
		refused_at: number | null;
	};
	recovery_codes: {
		user_id: string;
		code_hash: string;
		created_at: number;
		used_at: number | null;
	};
	provider_links: {
		provider: Provider;
		subject: string;
		user_id: string;
		created_at: number;
		used_at: number | null;
	};
	api_tokens: {
		token_hash: string;
		user_id: string;
		name: string;
		/** Comma-separated. */
		scopes: string;
		created_at: number;
		used_at: number | null;
		expires_at: number | null;
	};
	used_challenges: {
		challenge: string;
		expires_at: number;
	};
	push_subscriptions: {
		endpoint: string;
		user_id: string;
		session: string | null;
		p256dh: string;
		auth: string;
		language: string;
		/** 0 or 1, as are the next two. */
		turns: number;
		begins: number;
		sign_ins: number;
		/** 0 or 1; null if its reader was never asked. */
		ends: number | null;
		/** Minutes after midnight in the time zone, as is the next one. */
		quiet_from: number | null;
		quiet_to: number | null;
		time_zone: string;
		user_agent: string;
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
		family: string | null;
		tempo: Ruleset["tempo"] | null;
		pace: PaceKind | null;
		persons: Generated<number>;
		/** 0 or 1. */
		is_public: Generated<number>;
		map: MapShape | null;
		/** The finished game, and its turn, from which the game was played on. */
		from_game: string | null;
		from_turn: number | null;
	};
	seats: {
		game_id: string;
		seat: number;
		user_id: string | null;
		bot: BotKind | null;
		name: string;
		place: number;
		over_at: Generated<number>;
		points: number | null;
	};
	listings: {
		game_id: string;
		region: Region;
		/** 0 or 1. */
		is_public: number;
		at: number;
		body: string;
		opener: string | null;
	};
	listed_players: {
		user_id: string;
		game_id: string;
		joined_at: number;
	};
	ratings: {
		user_id: string;
		family: string;
		mu: number;
		sigma: number;
		floor: GeneratedAlways<number>;
		games: number;
		peopled_games: number;
		updated_at: number;
	};
	rating_changes: {
		user_id: string;
		family: string;
		seq: number;
		game_id: string;
		mu_before: number;
		sigma_before: number;
		mu_after: number;
		sigma_after: number;
		changed_at: number;
	};
	forgettings: {
		user_id: string;
		game_id: string;
	};
	renamings: {
		user_id: string;
		game_id: string;
	};
	holidays: {
		user_id: string;
		begins_at: number;
		ends_at: number;
		decided_at: number;
	};
	holiday_news: {
		user_id: string;
		game_id: string;
	};
	openings: {
		network: string;
		day: number;
		rooms: number;
	};
	sweeps: {
		job: string;
		position: string;
	};
	day_chains: {
		first_day: Day;
		days: number;
		secret: string;
		chain_end: string;
	};
	days: {
		day: Day;
		key: string;
		commitment: string;
		march: string;
		best_lead: number | null;
		best_turns: number | null;
		best_tiles: number | null;
		best_user: string | null;
		best_log: string | null;
	};
	day_tries: {
		day: Day;
		user_id: string;
		/** 0 or 1. */
		is_guest: number;
		engine: number;
		started_at: number;
		orders: string;
		over_at: number | null;
		lead: number | null;
		turns: number | null;
		tiles: number | null;
		points: number | null;
		streak: number | null;
		leads: string | null;
	};
};
