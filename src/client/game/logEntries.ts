/** The events of a game, as the page keeps them for its log. Pure. */
import type { LoggedEvent } from "../../words/eventText.ts";

export type LogEntry = {
	readonly turn: number;
	readonly event: LoggedEvent;
	/** True if the event happened before the page was opened, so that it is not news. */
	readonly isPast?: true;
};

/** Maximum number of entries kept. */
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

/** Events that happen to everyone all the time, or have no words: they would only displace listed ones. */
const UNLISTED: ReadonlySet<LoggedEvent["type"]> = new Set([
	"eroded",
	"settled",
]);

/** Adds entries by turn, within a turn in order of arrival. */
export function withEntries(
	log: readonly LogEntry[],
	entries: readonly LogEntry[],
): readonly LogEntry[] {
	return [...log, ...entries.filter(({ event }) => !UNLISTED.has(event.type))]
		.sort((a, b) => a.turn - b.turn)
		.slice(-MAX_LOG);
}
