/** The words of the check of a finished game, in English. */
import type { Fault } from "../../rules/verify.ts";
import { turnNumber } from "../turnNumber.ts";

const plural = (count: number, one: string, many = `${one}s`) =>
	`${count} ${count === 1 ? one : many}`;

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "The record does not say clearly by which rules the game was played.",
	map: "The board is not the one that the key published at the start gives.",
	key: "The key is not the next of the chain that was published at the start.",
	origin: "The game did not go on from the position that it names.",
	order: "There is an order, or a start, that the rules do not allow.",
	late: "The game was already over.",
	hash: "By the rules, the orders lead to a different position from the recorded one.",
	final:
		"By the rules, the game ends in a different position from the recorded one.",
	end: "By the rules, the game did not end here, or not in this way.",
	standings: "By the rules, the places are different.",
};

export const proofWords = {
	why: "Before the first turn this game published the end of a chain of keys; chance takes what it does in every turn from the chain’s next key, so nobody, not even we, could choose it or change it later. Your browser now plays all the orders again by the same rules, and compares the results with what was recorded after every turn.",
	checking: (done: number, all: number) =>
		`${done} of ${plural(all, "turn")} checked`,
	holds: "Everything is correct.",
	checks: {
		keys: (count: number) =>
			count === 1
				? "1 key: it leads back to the one published at the start"
				: `${count} keys: each leads back to the one before, the first to the one published at the start`,
		orders: (orders: number, starts: number) =>
			`${plural(orders, "order")} and ${plural(starts, "start")}: the rules allow each of them`,
		/** Of a game that was played on from a turn of another one. */
		origin: (turn: number, game: string) =>
			`The first ${plural(turn, "turn")}: of game ${game}, whose position then is the one from which this game went on`,
		positions: (count: number) =>
			`${plural(count, "position")}: each is the same as the recorded one`,
		result: (name: string, turns: number) =>
			`The result: the game was over after ${plural(turns, "turn")}, with ${name} first`,
	},
	fails: (turn: number) => `Turn ${turnNumber(turn)} is not correct.`,
	failsAtEnd: "The end is not correct.",
	faults,
	heldUntil: (turns: number) =>
		turns === 0
			? "Nothing before it could be checked."
			: `The ${plural(turns, "turn")} before ${turns === 1 ? "is" : "are"} correct.`,
	show: (turn: number) => `Show turn ${turnNumber(turn)}`,
	published: "Published before the first turn",
	finalHash: "The last position’s hash",
	byHand: "Download the game, and check it without us:",
	close: "Close",
};

export type ProofWords = typeof proofWords;
