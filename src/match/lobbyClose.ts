/** When a lobby that has not begun is given up. */
import { isLive, type Lobby, type Settings } from "./match.ts";

/** A lobby without persons is kept for so long, for those who might still come by its link. */
export const EMPTY_MS = 10 * 60_000;

/** A live game that strangers could join is given up when all its persons have been away for so long: strangers would find nobody. */
const DESERTED_MS = 3 * 60_000;

/** The same when nobody has ever come: a person who opens a game is there a moment later. */
const NEVER_SEEN_MS = 90_000;

/** A lobby is given up when nobody has joined for so long: live, and by correspondence. */
const IDLE_MS = 2 * 60 * 60_000;
const IDLE_CORRESPONDENCE_MS = 14 * 24 * 60 * 60_000;

/** When a lobby is given up unless somebody comes, epoch ms. */
export function closingAt(lobby: Lobby): number {
	const { settings, closesAt, desertedAt, openedAt } = lobby;
	const isLeft =
		desertedAt !== null && settings.access === "public" && isLive(settings);
	if (!isLeft) return closesAt;
	const kept = desertedAt === openedAt ? NEVER_SEEN_MS : DESERTED_MS;
	return Math.min(closesAt, desertedAt + kept);
}

/** When a lobby that is empty now is given up: at once, as strangers would find nobody, unless somebody may still follow its link. */
export function emptyUntil({ settings }: Lobby, now: number): number {
	return settings.access === "link" ? now + EMPTY_MS : now;
}

/** How long a lobby is kept after a person has joined. */
export function idleMs(settings: Settings): number {
	return isLive(settings) ? IDLE_MS : IDLE_CORRESPONDENCE_MS;
}
