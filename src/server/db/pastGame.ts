/** A finished game as lists show it, and how to read it from its row. */
import { sql } from "kysely";
import type { OverReason } from "../../match/match.ts";
import type { MapShape } from "../../rules/maps/shapes.ts";
import type { RulesetName } from "../../rules/ruleset.ts";

/** A player as lists show them. */
export type PastPlayer = {
	/** "" if the account was deleted. */
	readonly name: string;
	/** Whether this name has a profile. */
	readonly hasProfile: boolean;
	readonly isBot: boolean;
	/** Whether a bot's account had the seat. */
	readonly isBotAccount?: boolean;
	readonly place: number;
	/** Null where points did not count. */
	readonly points: number | null;
};

export type PastGame = {
	readonly id: string;
	readonly ruleset: RulesetName;
	readonly cols: number;
	readonly rows: number;
	/** The shape of a generated board; null for the plain rectangle. */
	readonly map: MapShape | null;
	readonly seatCount: number;
	readonly persons: number;
	/** Epoch ms. */
	readonly overAt: number;
	readonly reason: OverReason;
	readonly turns: number;
	/** The turn from which it was played on from another game, from 0; null if it began anew. */
	readonly fromTurn: number | null;
	/** Whether the site's list shows it to everyone. */
	readonly isPublic: boolean;
	/** The persons and the winner, by place; at most `NAMES`. */
	readonly players: readonly PastPlayer[];
};

/** A game in the list of one player's own games. */
export type OwnPastGame = PastGame & {
	readonly place: number;
	/** Null where points did not count. */
	readonly points: number | null;
	/** The player's rating before and after, as openskill's mu; null if it did not change. */
	readonly rated: { readonly before: number; readonly after: number } | null;
};

/** The most names in a game's line; the rest are only counted. */
const NAMES = 6;

export const COLUMNS = [
	"games.id",
	"games.ruleset",
	"games.cols",
	"games.rows",
	"games.map",
	"games.seat_count",
	"games.persons",
	"games.over_at",
	"games.reason",
	"games.turns",
	"games.is_public",
	"games.from_turn",
] as const;

/** The players of the row's game, as JSON. */
export const namedPlayers = sql<string>`(
	SELECT json_group_array(json_object(
		'name', name, 'hasProfile', has_profile, 'isBot', is_bot, 'place', place,
		'points', points, 'isBotAccount', is_bot_account
	)) FROM (
		SELECT
			CASE WHEN users.name_key IS NULL THEN seats.name ELSE users.name END AS name,
			users.name_key IS NOT NULL AS has_profile,
			seats.bot IS NOT NULL AS is_bot,
			seats.place,
			seats.points,
			COALESCE(users.is_bot, 0) AS is_bot_account
		FROM seats LEFT JOIN users ON users.id = seats.user_id
		WHERE seats.game_id = games.id AND (seats.bot IS NULL OR seats.place = 1)
		ORDER BY seats.place
		LIMIT ${sql.lit(NAMES)}
	)
)`;

type GameRow = {
	readonly id: string;
	readonly ruleset: RulesetName;
	readonly cols: number;
	readonly rows: number;
	readonly map: MapShape | null;
	readonly seat_count: number;
	readonly persons: number;
	readonly over_at: number;
	readonly reason: OverReason;
	readonly turns: number;
	readonly is_public: number;
	readonly from_turn: number | null;
	readonly players: string;
};

export type OwnRow = GameRow & {
	readonly place: number;
	readonly points: number | null;
	readonly mu_before: number | null;
	readonly mu_after: number | null;
};

type PlayerRow = {
	readonly name: string;
	readonly hasProfile: 0 | 1;
	readonly isBot: 0 | 1;
	readonly isBotAccount: 0 | 1;
	readonly place: number;
	readonly points: number | null;
};

export function gameOn(row: GameRow): PastGame {
	const { id, ruleset, cols, rows, map, persons, reason, turns } = row;
	const players = (JSON.parse(row.players) as PlayerRow[]).map((player) => ({
		...player,
		hasProfile: player.hasProfile === 1,
		isBot: player.isBot === 1,
		isBotAccount: player.isBotAccount === 1,
	}));
	return {
		...{ id, ruleset, cols, rows, map, persons, reason, turns, players },
		seatCount: row.seat_count,
		overAt: row.over_at,
		isPublic: row.is_public === 1,
		fromTurn: row.from_turn,
	};
}
