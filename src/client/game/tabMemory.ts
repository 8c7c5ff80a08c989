/** What a tab remembers after a reload; the game also works without it. */
import type { LandHistory, LandRow } from "../../rules/landHistory.ts";
import { RULES_VERSION } from "../../rules/ruleset.ts";
import type { LogEntry } from "./logEntries.ts";

/** What a tab has seen of a game: the land by turn, and recent events. */
export type Seen = {
	readonly lands: LandHistory;
	readonly log: readonly LogEntry[];
};

/** Number of turns whose events are stored: as many as the log lists. */
const LOGGED_TURNS = 30;

export function recallSeen(gameId: string, seatCount: number): Seen {
	const kept = read(seenKey(gameId));
	if (!isRecord(kept)) return { lands: [], log: [] };
	const { lands, log } = kept;
	return {
		lands: Array.isArray(lands)
			? lands.filter((one) => isLandRow(one, seatCount))
			: [],
		log: Array.isArray(log) ? log.filter(isLogEntry) : [],
	};
}

/** Storing takes a while: at a turn a second, in single-step modes, storing each turn would keep the page busy. */
const KEEP_EVERY_MS = 3000;

/** Stores what the tab sees of a game: every few seconds, and when the reader leaves the page. */
export class SeenStore {
	readonly #key: string;
	#latest: Seen | null = null;
	#timer = 0;

	constructor(gameId: string) {
		this.#key = seenKey(gameId);
		addEventListener("pagehide", () => this.#write());
	}

	keep(seen: Seen): void {
		this.#latest = seen;
		this.#timer ||= setTimeout(() => this.#write(), KEEP_EVERY_MS);
	}

	#write(): void {
		clearTimeout(this.#timer);
		this.#timer = 0;
		if (this.#latest === null) return;
		const { lands, log } = this.#latest;
		const latest = log.at(-1)?.turn ?? 0;
		const kept = log
			.filter(({ turn }) => turn > latest - LOGGED_TURNS)
			.map(({ turn, event }) => ({ turn, event }));
		write(this.#key, { lands, log: kept });
	}
}

/** The storage key contains the rules version, so that another version does not read the events. */
function seenKey(gameId: string): string {
	return `seen ${RULES_VERSION} ${gameId}`;
}

function isLandRow(one: unknown, seatCount: number): one is LandRow {
	return (
		isRecord(one) &&
		typeof one.turn === "number" &&
		Array.isArray(one.tiles) &&
		one.tiles.length === seatCount &&
		(one.points === undefined || Array.isArray(one.points))
	);
}

function isLogEntry(one: unknown): one is LogEntry {
	return (
		isRecord(one) &&
		typeof one.turn === "number" &&
		isRecord(one.event) &&
		typeof one.event.type === "string"
	);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

const MUTED = "muted";

/** The names of the muted players, in all games. */
export function recallMuted(): readonly string[] {
	const kept = read(MUTED);
	return Array.isArray(kept)
		? kept.filter((name) => typeof name === "string")
		: [];
}

export function keepMuted(names: readonly string[]): void {
	write(MUTED, names);
}

function read(key: string): unknown {
	try {
		return JSON.parse(sessionStorage.getItem(key) ?? "null");
	} catch {
		return null;
	}
}

function write(key: string, value: unknown): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(value));
	} catch {
		// Storage can be full or disabled: then the chart begins at the reload.
	}
}
