/**
 * The rules of every version that a game was ever played by, so that old games can still be
 * replayed. To raise RULES_VERSION, keep the previous version's behaviour here under its
 * number, and in test/games the games that prove it.
 */
import { outcomeOf, standingsOf } from "./ending.ts";
import { hashOf } from "./hash.ts";
import { checkEntry, checkOrder } from "./order.ts";
import { emptyPosition } from "./position.ts";
import {
	applyEntries,
	type GameLog,
	playTurn,
	type ReplayedTurn,
} from "./replay.ts";
import type { Ruleset } from "./ruleset.ts";
import { assignStarts } from "./steps/assignStarts.ts";
import { checkStart } from "./steps/enter.ts";
import { resolveTurn } from "./turn.ts";

/** The functions that play, replay and prove a game. */
export type Rules = {
	readonly emptyPosition: typeof emptyPosition;
	readonly applyEntries: typeof applyEntries;
	readonly checkOrder: typeof checkOrder;
	readonly checkEntry: typeof checkEntry;
	readonly checkStart: typeof checkStart;
	readonly resolveTurn: typeof resolveTurn;
	readonly playTurn: typeof playTurn;
	readonly outcomeOf: typeof outcomeOf;
	readonly standingsOf: typeof standingsOf;
	readonly hashOf: typeof hashOf;
	readonly assignStarts: typeof assignStarts;
};

const VERSION_2: Rules = {
	emptyPosition,
	applyEntries,
	checkOrder,
	checkEntry,
	checkStart,
	resolveTurn,
	playTurn,
	outcomeOf,
	standingsOf,
	hashOf,
	assignStarts,
};

/**
 * Version 2 brought towns, points, support, capture and cutting off. By a ruleset of version 1,
 * which has none of them (see `completeRuleset`), it plays exactly as version 1 did.
 */
const RULES: Readonly<Record<number, Rules>> = { 1: VERSION_2, 2: VERSION_2 };

export const VERSIONS: readonly number[] = Object.keys(RULES).map(Number);

/** The rules of a version; null if it is unknown here. */
export function rulesOf(version: number): Rules | null {
	return RULES[version] ?? null;
}

/** The rules that a game keeps from its beginning to its end; throws if their version is unknown. */
export function rulesFor({ version }: Ruleset): Rules {
	const rules = rulesOf(version);
	if (rules === null) throw new Error(`no rules of version ${version}`);
	return rules;
}

/** Replays a whole game, turn by turn, by its own rules; throws if their version is unknown. */
export function* replay(
	log: Pick<GameLog, "rules" | "ruleset" | "board" | "seats" | "turns">,
): Generator<ReplayedTurn> {
	const rules = rulesOf(log.rules);
	if (rules === null) throw new Error(`no rules of version ${log.rules}`);
	let position = rules.emptyPosition(log.board, log.seats.length);
	for (const record of log.turns) {
		const played = rules.playTurn(log.ruleset, position, record);
		position = played.position;
		yield { ...played, hash: rules.hashOf(position) };
	}
}
