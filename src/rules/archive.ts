/**
 * A game's log as stored and downloaded: of each chain of keys only with the last key, from which
 * all earlier ones follow (see chain.ts). That makes a long log a quarter smaller.
 */
import { isKey, type Key, keyOfTurn } from "./chain.ts";
import type { GameLog, Origin, TurnRecord } from "./replay.ts";
import { completeRuleset } from "./ruleset.ts";

/** The version of this format. The log also contains the version of the rules. */
export const LOG_FORMAT = 1;

/** The format of a game that was played on from another one. */
export const PLAYED_ON_FORMAT = 2;

export type Archive = Omit<GameLog, "turns" | "origins"> & {
	readonly format: typeof LOG_FORMAT | typeof PLAYED_ON_FORMAT;
	/** The key of the last turn; null if the game has no turn of its own. */
	readonly lastKey: Key | null;
	/** Each with the key of the last turn before it; null if there is none since the origin before. */
	readonly origins?: readonly (Origin & { readonly lastKey: Key | null })[];
	readonly turns: readonly Omit<TurnRecord, "key">[];
};

export function packLog({ turns, origins, ...log }: GameLog): Archive {
	const ends = (origins ?? []).map(({ turn }) => turn);
	/** The last key of the turns before one, if they begin at an origin or later. */
	const lastKeyBefore = (end: number) => {
		const first = Math.max(0, ...ends.filter((turn) => turn < end));
		return end > first ? (turns[end - 1]?.key ?? null) : null;
	};
	return {
		format: origins === undefined ? LOG_FORMAT : PLAYED_ON_FORMAT,
		...log,
		lastKey: lastKeyBefore(turns.length),
		...(origins && {
			origins: origins.map((origin) => ({
				...origin,
				lastKey: lastKeyBefore(origin.turn),
			})),
		}),
		turns: turns.map(({ key: _, ...record }) => record),
	};
}

/** A log of rules of version 1 gets a complete ruleset. If a last key is not a key, its turns get empty ones, which prove nothing. */
export function unpackLog({
	format: _,
	lastKey,
	turns,
	origins,
	...log
}: Archive): GameLog {
	const all = [
		...(origins ?? []).map(({ turn, lastKey }) => ({ turn, lastKey })),
		{ turn: turns.length, lastKey },
	];
	const keys: Key[] = [];
	for (const { turn, lastKey } of all)
		keys.push(
			...keysUntil(lastKey, Math.min(turn, turns.length) - keys.length),
		);
	return {
		...log,
		...(origins && { origins: origins.map(({ lastKey: _, ...one }) => one) }),
		ruleset: completeRuleset(log.ruleset),
		turns: turns.map((record, turn) => ({ ...record, key: keys[turn] ?? "" })),
	};
}

/** So many keys, of which the last one is given. */
function keysUntil(last: Key | null, count: number): Key[] {
	const chain = { secret: last ?? "", lastTurn: count - 1 };
	const isChain = last !== null && isKey(last);
	return Array.from({ length: Math.max(0, count) }, (_, turn) =>
		isChain ? keyOfTurn(chain, turn) : "",
	);
}
