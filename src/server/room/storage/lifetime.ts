/**
 * How long a finished game is kept. A game that people played stays, as do its
 * replay and its place in their histories. A game that was not really played is
 * deleted soon, and an unrated game of a single person after a while.
 */
import type { Over } from "../../../match/match.ts";
import { hasTable } from "../../durable/hasTable.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Leaves time to return to a game that was never played. */
const UNPLAYED_MS = DAY_MS;

const UNRATED_SOLO_MS = 30 * DAY_MS;

/** When the game is to be deleted, epoch ms; null if it stays. */
export function expiryOf(over: Over, isRated: boolean): number | null {
	if (!wasPlayed(over)) return over.overAt + UNPLAYED_MS;
	const isSolo = over.settings.access === "solo";
	return isSolo && !isRated ? over.overAt + UNRATED_SOLO_MS : null;
}

/**
 * False if the game ended because no player was there, after just the turns
 * that it takes to notice that.
 */
function wasPlayed({ settings, position, reason }: Over): boolean {
	const { hasClock, ruleset } = settings;
	const turns = hasClock ? ruleset.maxUnattendedTurns : 0;
	const before = settings.from?.turn ?? 0;
	return reason !== "unattended" || position.turn - before > turns;
}

/**
 * The time is stored as it was computed at the end, so that a later change of
 * these rules deletes no old game.
 */
const SCHEMA = `
	CREATE TABLE IF NOT EXISTS lifetime (
		one INTEGER PRIMARY KEY CHECK (one = 1),
		goes_at INTEGER NOT NULL
	) STRICT;
`;

export function saveExpiry(sql: SqlStorage, at: number): void {
	sql.exec(SCHEMA);
	sql.exec("INSERT OR REPLACE INTO lifetime (one, goes_at) VALUES (1, ?)", at);
}

/** Null for a game that stays. */
export function loadExpiry(sql: SqlStorage): number | null {
	if (!hasTable(sql, "lifetime")) return null;
	const [row] = sql
		.exec<{ goes_at: number }>("SELECT goes_at FROM lifetime")
		.toArray();
	return row?.goes_at ?? null;
}
