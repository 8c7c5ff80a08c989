/**
 * A game's log as it is kept: with its last key alone, out of which come all
 * the keys before it (see chain.ts). That saves a quarter of a long log.
 */
import { type Key, keyOfTurn } from "./chain.ts";
import type { GameLog, TurnRecord } from "./replay.ts";

export type Archive = Omit<GameLog, "turns"> & {
	/** The key of the last turn; null if there was none. */
	readonly lastKey: Key | null;
	readonly turns: readonly Omit<TurnRecord, "key">[];
};

export function packLog(log: GameLog): Archive {
	return {
		...log,
		lastKey: log.turns.at(-1)?.key ?? null,
		turns: log.turns.map(({ key: _, ...record }) => record),
	};
}

export function unpackLog({ lastKey, turns, ...log }: Archive): GameLog {
	const chain = { secret: lastKey ?? "", lastTurn: turns.length - 1 };
	return {
		...log,
		turns: turns.map((record, turn) => ({
			...record,
			key: keyOfTurn(chain, turn),
		})),
	};
}
