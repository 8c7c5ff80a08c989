/** The words of games by correspondence: days off, orders in advance, and when one may leave, in English. */
import { pluralIn } from "../pluralIn.ts";
import { turnNumber } from "../turnNumber.ts";
import { plural } from "./grammar.ts";

const form = /* @__PURE__ */ pluralIn("en");
const orders = (count: number) => plural(count, "order");

export const slowWords = {
	/** `until`: a day, such as “Monday 30 November”. */
	onHoliday: (name: string, until: string) =>
		`${name} is on holiday until ${until}.`,
	youAreOnHoliday: (until: string) =>
		`You are on holiday until ${until}. Come back to play.`,
	back: "I am back",

	/** `by`: a weekday and a time, such as “Monday 18:00”. */
	ordersIn: (by: string) =>
		`Your orders are in. You may leave now: the turn plays out by ${by}, or as soon as everyone has ended it.`,
	kept: (count: number, by: string) =>
		`${orders(count)} ${form(count, { one: "is", other: "are" })} kept for you. If you don’t end your turn, we play ${form(count, { one: "it", other: "them" })} at the end, by ${by}. You may leave.`,
	playedAhead: (count: number) =>
		`You planned ${orders(count)} for this turn in advance. It may play out as soon as the others are done; change something to take your time.`,
	/** Of the orders in advance for the turn that is shown, on the board as it is expected. */
	possibleNow: (possible: number, kept: number) =>
		possible === 0
			? `As things stand, none of your ${orders(kept)} in advance is possible.`
			: `As things stand, ${possible} of your ${orders(kept)} in advance ${form(possible, { one: "is", other: "are" })} possible.`,
	/** What became of a turn that the reader did not end. */
	gave: (turn: number, given: number, kept: number) =>
		given === kept
			? `Turn ${turnNumber(turn)} was played by your ${orders(kept)} in advance.`
			: given === 0
				? `Turn ${turnNumber(turn)}: none of your ${orders(kept)} in advance was possible any more.`
				: `Turn ${turnNumber(turn)}: ${given} of your ${orders(kept)} in advance ${form(given, { one: "was", other: "were" })} possible.`,

	open: "Next turns",
	/** `turns`: how many later turns have orders. */
	openPlanned: (turns: number) => `Next turns (${turns} planned)`,
	name: "Next turns, in advance",
	turn: (turn: number) => `Turn ${turnNumber(turn)}, in advance`,
	earlier: "Turn before",
	later: "Turn after",
	done: "Done",
	doneHint: "Back to the present turn; what you planned is kept",
	/** Beside the number of the turn that is shown. */
	status: "Planned in advance",
	explain:
		"The board as if nobody else moved. What you plan is kept, seen by nobody, and played if you don’t come, as far as it is still possible.",
	tellMe: "Tell me when it is my turn",
};

export type SlowWords = typeof slowWords;
