/** How the parts of a room have it do something. */
import type { StoredGame } from "./storage/game.ts";

/** Something that is done in one go, without waiting. `game` is null where the room has none; `now` is in epoch ms. */
export type Work<T> = (game: StoredGame | null, now: number) => T;

/** Does some work in its turn, and gives what came of it: see `GameRoom`'s `#act`. */
export type Act = <T>(work: Work<T>) => Promise<T>;
