/** What a tab remembers over a reload; nothing depends on it. */
import type { Lands } from "./state.ts";

/** The land by turn of a game, as far as this tab has seen it. */
export function recallLands(gameId: string, seatCount: number): Lands[] {
	const kept = read(`lands ${gameId}`);
	if (!Array.isArray(kept)) return [];
	return kept.filter(
		(lands: unknown): lands is Lands =>
			typeof lands === "object" &&
			lands !== null &&
			"turn" in lands &&
			"tiles" in lands &&
			Array.isArray(lands.tiles) &&
			lands.tiles.length === seatCount,
	);
}

export function keepLands(gameId: string, lands: readonly Lands[]): void {
	write(`lands ${gameId}`, lands);
}

/** Whether the page may reload itself now: once, not again and again. */
export function mayReload(gameId: string): boolean {
	if (read(`reloaded ${gameId}`) === true) return false;
	write(`reloaded ${gameId}`, true);
	return true;
}

export function forgetReload(gameId: string): void {
	try {
		sessionStorage.removeItem(`reloaded ${gameId}`);
	} catch {
		// Storage can be switched off.
	}
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
		// Storage can be full or switched off: the chart begins later, no more.
	}
}
