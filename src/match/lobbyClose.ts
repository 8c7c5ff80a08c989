/** When a lobby that has not begun is closed. */
import type { Lobby } from "./match.ts";
import { isLive, type Settings } from "./settings.ts";

/** How long a lobby without persons is kept, for players who may still follow its link. */
export const EMPTY_MS = 10 * 60_000;

/** A live public game is closed when all its persons have been away for this long, as strangers would find nobody. */
const DESERTED_MS = 3 * 60_000;

/** The same for a lobby whose page nobody has opened: a person who opens a game arrives a moment later. */
const NEVER_SEEN_MS = 90_000;

/** A lobby is closed when nobody has joined for this long: in live games, and in correspondence games. */
const IDLE_MS = 2 * 60 * 60_000;
const IDLE_CORRESPONDENCE_MS = 14 * 24 * 60 * 60_000;

/** When a lobby is closed unless a person arrives, in epoch ms. */
export function closingAt(lobby: Lobby): number {
	const { settings, closesAt, desertedAt, openedAt } = lobby;
	const isLeft =
		desertedAt !== null && settings.access === "public" && isLive(settings);
	if (!isLeft) return closesAt;
	const kept = desertedAt === openedAt ? NEVER_SEEN_MS : DESERTED_MS;
	return Math.min(closesAt, desertedAt + kept);
}

/**
 * When an empty lobby is closed, in epoch ms: at once, as strangers would find nobody,
 * unless players may still follow its link.
 */
export function emptyUntil({ settings }: Lobby, now: number): number {
	return settings.access === "link" ? now + EMPTY_MS : now;
}

/** How long a lobby is kept after a person has joined. */
export function idleMs(settings: Settings): number {
	return isLive(settings) ? IDLE_MS : IDLE_CORRESPONDENCE_MS;
}
