/** What has happened in a game, as the page keeps it for its log. Pure. */
import type { LoggedEvent } from "../../words/eventText.ts";

export type LogEntry = {
	readonly turn: number;
	readonly event: LoggedEvent;
	/** It is no news: it happened before the page was there. */
	readonly isPast?: true;
};

/** Entries that are kept. */
const MAX_LOG = 600;

/** Adds the events of a turn. */
export function withLog(
	log: readonly LogEntry[],
	turn: number,
	events: readonly LoggedEvent[],
): readonly LogEntry[] {
	return withEntries(
		log,
		events.map((event) => ({ turn, event })),
	);
}

/** What happens to everybody all the time, or has no words: it would only take the place of what is listed. */
const UNLISTED: ReadonlySet<LoggedEvent["type"]> = new Set([
	"eroded",
	"settled",
]);

/** Adds entries, by turn; within a turn in the order in which they came. */
export function withEntries(
	log: readonly LogEntry[],
	entries: readonly LogEntry[],
): readonly LogEntry[] {
	return [...log, ...entries.filter(({ event }) => !UNLISTED.has(event.type))]
		.sort((a, b) => a.turn - b.turn)
		.slice(-MAX_LOG);
}
