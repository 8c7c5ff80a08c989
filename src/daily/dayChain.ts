/**
 * The chain of days: as a game's turns have keys of a hash chain (rules/chain.ts), so have the
 * days. Its end is published when the chain begins, so anyone can check that a day's key is
 * the one before it, hashed backwards, and that nobody chose the day's march.
 */
import { type ChainSecret, type Key, keyOfTurn } from "../rules/chain.ts";
import type { Day } from "./calendar.ts";

/** A chain, from its first day to its last. */
export type DayChain = {
	readonly secret: Key;
	readonly firstDay: Day;
	/** How many days have a key of this chain. */
	readonly days: number;
};

/** Five years: to find a key takes one hash for each day that is left. */
export const CHAIN_DAYS = 1826;

/** The key published when the chain begins: the hash of its first day's key. */
export function chainEndOf(chain: DayChain): Key {
	return keyOfTurn(turnsOf(chain), -1);
}

/** The key of a day; throws if the day is not of this chain. */
export function keyOfDay(chain: DayChain, day: Day): Key {
	return keyOfTurn(turnsOf(chain), day - chain.firstDay);
}

function turnsOf({ secret, days }: DayChain): ChainSecret {
	return { secret, lastTurn: days - 1 };
}
