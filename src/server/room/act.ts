/** How the parts of a room act on it. */
import type { StoredGame } from "./storage/game.ts";

/** Work done at once, without waiting. `game` is null if the room has none; `now` is in epoch ms. */
export type Work<T> = (game: StoredGame | null, now: number) => T;

/**
 * Does some work after everything that arrived earlier, and returns its result:
 * see `GameRoom`'s `#act`.
 */
export type Act = <T>(work: Work<T>) => Promise<T>;
