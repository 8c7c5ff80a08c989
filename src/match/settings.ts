/** What a game is set to: its rules, and who may take part. */
import type { Fill } from "../bots/botStrengths.ts";
import type { Board } from "../rules/hex.ts";
import type { MapShape } from "../rules/maps/shapes.ts";
import type { Ruleset } from "../rules/ruleset.ts";

export type Settings = {
	readonly ruleset: Ruleset;
	/** Before play begins, only the size of a board that is then generated. */
	readonly board: Board;
	/** The shape of the board to be generated; absent for the plain rectangle. */
	readonly map?: MapShape;
	readonly seatCount: number;
	/** Without a clock a phase ends only when every living person is ready. */
	readonly hasClock: boolean;
	/** Who may take a seat: one person only, anyone who has the link, or anyone, as the game is listed. */
	readonly access: Access;
	/** The bots that fill the seats still empty when play begins; null leaves these seats out. */
	readonly fill: Fill | null;
	/** Whether bots' accounts may take seats, too; absent if not. They may begin solo games. */
	readonly botAccounts?: true;
	/** Whether people without a seat may watch. */
	readonly isWatchable: boolean;
	/** The finished game, and its turn, from which this one is played on; absent for a game that begins anew. It counts for no rating. */
	readonly from?: { readonly game: string; readonly turn: number };
	/** Play begins automatically this long after the lobby opened; null waits for the host, or until the lobby is full. */
	readonly beginsAfterMs: number | null;
};

export type Access = "solo" | "link" | "public";

export type { Fill };

/** The settings of a game for one person, or for bots only: nobody else can join. */
export function soloSettings(
	settings: Pick<
		Settings,
		"ruleset" | "board" | "map" | "seatCount" | "hasClock"
	>,
): Settings {
	return {
		...settings,
		access: "solo",
		fill: null,
		isWatchable: true,
		beginsAfterMs: null,
	};
}

/** Whether whoever has a bot's account may take a seat. */
export function admitsBotAccounts({ access, botAccounts }: Settings): boolean {
	return access === "solo" || botAccounts === true;
}

/** The settings of a game that somebody opens: bots' accounts may take seats in those of their own. */
export function settingsOpenedBy(
	{ isBotAccount = false }: { readonly isBotAccount?: boolean },
	settings: Settings,
): Settings {
	const needsOpening = isBotAccount && !admitsBotAccounts(settings);
	return needsOpening ? { ...settings, botAccounts: true } : settings;
}

/** The settings of another game like this one, from its beginning; a generated board will be another. */
export function settingsAnew({ from: _, ...settings }: Settings): Settings {
	const { board, map } = settings;
	const { cols, rows } = board;
	return map === undefined ? settings : { ...settings, board: { cols, rows } };
}

/** With turns at least this long, a game is played by correspondence: players don't sit and wait for each other. */
export const CORRESPONDENCE_MS = 60 * 60 * 1000;

/** Whether a game is live: people sit and wait for each other, unlike in correspondence games. */
export function isLive({ ruleset, hasClock }: Settings): boolean {
	return !hasClock || ruleset.pace.collectingMs < CORRESPONDENCE_MS;
}
