/** Plays a day's march: the same match as in a room, without a clock, and with its chance known from the start. */
import type { Command } from "../match/command.ts";
import { decide } from "../match/decide.ts";
import { openLobby } from "../match/lobby.ts";
import type {
	Holder,
	Match,
	Over,
	Person,
	PlayerId,
	Playing,
} from "../match/match.ts";
import { nextTickAt } from "../match/phases.ts";
import { type Settings, soloSettings } from "../match/settings.ts";
import { hasLivingPersons } from "../match/waitedFor.ts";
import { isLand, type TileIndex } from "../rules/hex.ts";
import { marchFor } from "../rules/modes.ts";
import { isTarget, orderOf } from "../rules/order.ts";
import type { TurnRecord } from "../rules/replay.ts";
import type { DayMarch } from "./dayMarch.ts";

/** A player's orders, turn by turn, each as its target (rules/order.ts). */
export type DayOrders = readonly (readonly number[])[];

/**
 * Why orders are not a game of this day, and in which turn, counted from 0.
 *
 * - `illegal`: an order that the rules refuse.
 * - `beyond`: the game was over before this turn.
 * - `unfinished`: the game goes on after these turns.
 */
export type DayFault = {
	readonly type: "illegal" | "beyond" | "unfinished";
	readonly turn: number;
};

export type PlayedDay = {
	readonly over: Over;
	readonly records: readonly TurnRecord[];
};

/** The clock stands still in a replayed game: time is nothing to its rules. */
const NOW = 0;

/** The player of a replayed game. */
const SOMEBODY: Person = { player: "day" as PlayerId, name: "" };

/** What a day's march is set to, without a clock. */
export function daySettings({ board, turns, bots }: DayMarch): Settings {
	const ruleset = {
		...marchFor(board),
		end: { type: "points", turns },
		maxTurns: turns,
	} as const;
	const seatCount = 1 + bots.length;
	return soloSettings({ ruleset, board, seatCount, hasClock: false });
}

/** The match at its first turn. The person has the first seat. */
export function beginDay(
	march: DayMarch,
	person: Person = SOMEBODY,
	now = NOW,
): Playing {
	const holders: Holder[] = [
		{ type: "person", ...person },
		...march.bots.map(
			({ kind, name }) => ({ type: "bot", bot: kind, name }) as const,
		),
	];
	let match: Match = openLobby(daySettings(march), now);
	for (const holder of holders)
		match = decided(match, { type: "join", holder }, now);
	match = decided(match, { type: "begin", secret: march.secret }, now);
	if (match.type !== "playing")
		throw new Error(`a day's march is ${match.type}`);
	return match;
}

/**
 * What is wrong with orders that could be of no game on this map, without playing it: more turns
 * than the march has, or a target that is no land. Null for all others.
 */
export function faultAtSight(
	{ board, turns }: DayMarch,
	orders: DayOrders,
): DayFault | null {
	if (orders.length > turns) return { type: "beyond", turn: turns };
	const isPossible = (target: number) =>
		target >= 0 &&
		isTarget(target, board) &&
		isLand(board, target as TileIndex);
	const turn = orders.findIndex((targets) => !targets.every(isPossible));
	return turn < 0 ? null : { type: "illegal", turn };
}

/** Plays a game to its end by these orders, or returns what is wrong with them. */
export function playDay(
	march: DayMarch,
	orders: DayOrders,
): PlayedDay | DayFault {
	const game = new DayReplay(beginDay(march));
	for (const [turn, targets] of orders.entries()) {
		if (!game.isPlayersTurn) return { type: "beyond", turn };
		if (!game.play(targets)) return { type: "illegal", turn };
	}
	const over = game.watchOut();
	return over === null
		? { type: "unfinished", turn: orders.length }
		: { over, records: game.records };
}

/** One game while it is replayed. */
class DayReplay {
	#match: Match;
	readonly records: TurnRecord[] = [];

	constructor(playing: Playing) {
		this.#match = playing;
	}

	/** Whether the game goes on and its player lives. */
	get isPlayersTurn(): boolean {
		return this.#match.type === "playing" && hasLivingPersons(this.#match);
	}

	/** Plays a turn; false if the rules refuse an order. */
	play(targets: readonly number[]): boolean {
		if (this.#match.type !== "playing") return false;
		const { turn } = this.#match.position;
		const { player } = SOMEBODY;
		const isGiven = targets.every((target, i) =>
			this.#tell({
				...{ type: "confirm", player, turn, id: String(i) },
				order: orderOf(target),
			}),
		);
		if (!isGiven) return false;
		// The last order that a player has ends the turn by itself.
		if (this.#match.type === "playing")
			this.#tell({ type: "ready", player, turn, phase: "collecting" });
		return true;
	}

	/** Lets the bots play on where the player has lost all land; null if the game waits for the player. */
	watchOut(): Over | null {
		while (this.#match.type === "playing" && !this.isPlayersTurn)
			this.#tell({ type: "tick" }, nextTickAt(this.#match));
		return this.#match.type === "over" ? this.#match : null;
	}

	#tell(command: Command, now = NOW): boolean {
		const decision = decide(this.#match, command, now);
		if (decision.type === "refused") return false;
		this.#match = decision.match;
		for (const fact of decision.facts)
			if (fact.type === "turnResolved") this.records.push(fact.record);
		return true;
	}
}

function decided(match: Match, command: Command, now: number): Match {
	const decision = decide(match, command, now);
	if (decision.type === "refused")
		throw new Error(`a day's march does not begin: ${decision.reason}`);
	return decision.match;
}
