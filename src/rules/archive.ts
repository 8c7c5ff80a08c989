/**
 * A game's log as stored and downloaded: only with its last key, from which all earlier keys
 * follow (see chain.ts). That makes a long log a quarter smaller.
 */
import { isKey, type Key, keyOfTurn } from "./chain.ts";
import type { GameLog, TurnRecord } from "./replay.ts";
import { completeRuleset } from "./ruleset.ts";

/** The version of this format. The log also contains the version of the rules. */
export const LOG_FORMAT = 1;

export type Archive = Omit<GameLog, "turns"> & {
	readonly format: typeof LOG_FORMAT;
	/** The key of the last turn; null if there was none. */
	readonly lastKey: Key | null;
	readonly turns: readonly Omit<TurnRecord, "key">[];
};

export function packLog({ turns, ...log }: GameLog): Archive {
	return {
		format: LOG_FORMAT,
		...log,
		lastKey: turns.at(-1)?.key ?? null,
		turns: turns.map(({ key: _, ...record }) => record),
	};
}

/** A log of rules of version 1 gets a complete ruleset. If the last key is not a key, the turns get empty ones, which prove nothing. */
export function unpackLog({
	format: _,
	lastKey,
	turns,
	...log
}: Archive): GameLog {
	const chain = { secret: lastKey ?? "", lastTurn: turns.length - 1 };
	const isChain = lastKey !== null && isKey(lastKey);
	return {
		...log,
		ruleset: completeRuleset(log.ruleset),
		turns: turns.map((record, turn) => ({
			...record,
			key: isChain ? keyOfTurn(chain, turn) : "",
		})),
	};
}
