/** The resources that a game has used, in the units of the bill. */
import { CLASSES, type CounterSnapshot, type ObjectCounts } from "./counts.ts";
import type { PlayedGame } from "./playGames.ts";
import { type Item, MESSAGES_PER_REQUEST, OBJECT_GB } from "./prices.ts";

export type Usage = {
	readonly turns: number;
	readonly hours: number;
	/** Amounts, by the items of the bill. */
	readonly items: Readonly<Record<Item, number>>;
	/** How often each method of an object was called, by names like `rooms.alarm`. */
	readonly calls: Readonly<Record<string, number>>;
	readonly messages: number;
	readonly wakes: number;
	/**
	 * How long objects were busy here, and the maximum number of times they waited for D1, R2 or
	 * another object, which are farther away on Cloudflare.
	 */
	readonly activeMs: number;
	readonly waits: number;
	/** How many events a log of all invocations would have. */
	readonly logged: number;
	/** The size of the room's database, which is kept for two weeks. */
	readonly bytes: number;
	/** What is then left of it, and what R2 keeps for good. */
	readonly bytesLeft: number;
	readonly archivedBytes: number;
};

/** How long each wait is assumed to take. */
const WAIT_MS = 100;

/** Calls from one object to another, for which the caller waits. */
const AMONG_OBJECTS = [
	"directories.report",
	"directories.remove",
	"rooms.listing",
];

/** `ended`: when the game had ended, but its room still had it. */
export function usageBetween(
	before: CounterSnapshot,
	after: CounterSnapshot,
	{ address, turns, ended }: PlayedGame & { readonly ended: CounterSnapshot },
): Usage {
	const grown = (
		field:
			| "requests"
			| "requestMs"
			| "d1Calls"
			| "d1RowsRead"
			| "d1RowsWritten"
			| "r2Writes"
			| "r2Reads"
			| "r2Bytes",
	) => after.counts[field] - before.counts[field];
	const sum = (field: Exclude<keyof ObjectCounts, "calls">) =>
		CLASSES.reduce((total, name) => {
			const from = before.counts.objects[name][field];
			return total + after.counts.objects[name][field] - from;
		}, 0);
	const calls = callsBetween(before, after);
	const requests = sum("requests");
	const messages = sum("messages");
	const activeMs = sum("activeMs");
	const waits = AMONG_OBJECTS.reduce(
		(total, name) => total + (calls[name] ?? 0),
		grown("d1Calls") + grown("r2Writes") + grown("r2Reads"),
	);
	const room = `rooms ${address.split("/").at(-1)}`;
	return {
		turns,
		hours: (ended.now - before.now) / 3_600_000,
		items: {
			"Worker requests": grown("requests"),
			"Worker CPU ms": grown("requestMs"),
			"Object requests": requests + messages / MESSAGES_PER_REQUEST,
			"Object GB-s": ((activeMs + waits * WAIT_MS) / 1000) * OBJECT_GB,
			"Object rows read": sum("rowsRead"),
			"Object rows written": sum("rowsWritten"),
			"D1 rows read": grown("d1RowsRead"),
			"D1 rows written": grown("d1RowsWritten"),
			"R2 writes": grown("r2Writes"),
			"R2 reads": grown("r2Reads"),
		},
		calls,
		messages,
		wakes: sum("wakes"),
		activeMs,
		waits,
		logged: grown("requests") + requests + messages,
		bytes: ended.bytes[room] ?? 0,
		bytesLeft: after.bytes[room] ?? 0,
		archivedBytes: grown("r2Bytes"),
	};
}

function callsBetween(
	before: CounterSnapshot,
	after: CounterSnapshot,
): Record<string, number> {
	const entries = CLASSES.flatMap((name) =>
		Object.entries(after.counts.objects[name].calls).map(
			([call, count]): [string, number] => [
				`${name}.${call}`,
				count - (before.counts.objects[name].calls[call] ?? 0),
			],
		),
	);
	return Object.fromEntries(entries.filter(([, count]) => count > 0));
}
