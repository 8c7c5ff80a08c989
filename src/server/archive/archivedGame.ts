/**
 * A finished game as it is kept in R2: all that its room stored, so that the room can be put
 * together again, and the log as it is downloaded. The text has two lines, the second of which is
 * the log.
 */
import type { Over } from "../../match/match.ts";
import type { MessageFromServer } from "../../protocol/fromServer.ts";
import type { PackedPosition } from "../../protocol/packedPosition.ts";
import type { LandRow } from "../../rules/landHistory.ts";
import type { Origin } from "../../rules/replay.ts";
import type { GameId } from "../games/gameId.ts";
import type { Region } from "../http/region.ts";

/** The version of this form; docs/operating.md says what a change of it takes. */
export const ARCHIVE_FORM = 1;

export type ArchivedGame = {
	readonly form: typeof ARCHIVE_FORM;
	readonly id: GameId;
	readonly region: Region;
	/** With the ids of the players, which no page shows. */
	readonly match: Over;
	/** The hash of the address it was opened from; absent if unknown. */
	readonly opener?: string;
	/** For each of its own turns, its number and every seat's land after it; null if that can't be read. */
	readonly lands: readonly (readonly [number, readonly number[] | null])[];
	/** Only of a game that was played on from another one. */
	readonly origin?: ArchivedOrigin;
	/** How it changed its players' ratings; absent if it did not. */
	readonly rated?: MessageFromServer<"rated">["changes"];
	/** Its rematch, and who is in it; absent if nobody asked for one. */
	readonly rematch?: {
		readonly game: GameId;
		readonly seats: readonly number[];
	};
	/** The log as JSON, packed (rules/archive.ts). */
	readonly log: string;
};

/** See `PlayedOn`; the turns before the game's own are in the log. */
export type ArchivedOrigin = {
	readonly origins: readonly Origin[];
	readonly position: PackedPosition;
	readonly lands: readonly LandRow[];
};

export function archivedText({ log, ...rest }: ArchivedGame): string {
	return `${JSON.stringify(rest)}\n${log}\n`;
}

/** What is kept under a game's key is no game, or has a later form: no second try would read it. */
export class UnreadableGame extends Error {
	override name = "UnreadableGame";
}

/** @throws UnreadableGame if the text is none of ours, or of a later form. */
export function parseArchived(text: string): ArchivedGame {
	const [first = "", log = ""] = text.split("\n");
	const rest = restOf(first);
	if (rest?.form !== ARCHIVE_FORM || log === "")
		throw new UnreadableGame(`an archived game has the form ${rest?.form}`);
	return { ...rest, log };
}

function restOf(json: string): Omit<ArchivedGame, "log"> | null {
	try {
		return JSON.parse(json) as Omit<ArchivedGame, "log"> | null;
	} catch {
		return null;
	}
}

/** How many of the players have deleted their account. */
export function countForgotten({ match }: ArchivedGame): number {
	return match.seats.filter(({ name }) => name === "").length;
}

/** The most rows in a chart; for a longer game turns are left out. */
export const MAX_LAND_ROWS = 100;

/** How every player's land changed, as the room tells it. */
export function archivedLands({ lands, origin }: ArchivedGame): LandRow[] {
	const step = Math.floor(lands.length / MAX_LAND_ROWS) + 1;
	const last = lands.at(-1)?.[0];
	const own = lands.flatMap(([turn, tiles]) =>
		tiles !== null && (turn % step === 0 || turn === last)
			? [{ turn: turn + 1, tiles }]
			: [],
	);
	return [...(origin?.lands ?? []), ...own];
}
