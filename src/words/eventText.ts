/** What sentences about a game are made of, whatever their language. */
import type { Event, OrderEvent, Outcome } from "../rules/event.ts";
import type { TileIndex } from "../rules/hex.ts";
import type { Seat } from "../rules/position.ts";

/** One who acts in a sentence: a name, or the reader. */
export type Who = { readonly name: string; readonly isYou: boolean };

/** A phrase as it is said, or a gesture as its button names it and the others see it. */
export type Speech =
	| { readonly type: "words"; readonly text: string }
	| {
			readonly type: "gesture";
			readonly text: string;
			readonly tell: (who: Who) => string;
	  };

/** How a sentence names seats and tiles. */
export type EventNames = {
	readonly who: (seat: Seat) => Who;
	readonly tile: (tile: TileIndex) => string;
};

/** What the log tells beside the events of the rules. */
export type Incident =
	| { readonly type: "resigned"; readonly seat: Seat }
	/** Nobody had given an order. */
	| { readonly type: "begunAgain" };

/** What the log can tell. */
export type LoggedEvent = Event | Incident;

/** One line for each kind of happening; null for those that are not told. */
export type EventWords = {
	readonly [T in LoggedEvent["type"]]: (
		event: Extract<LoggedEvent, { type: T }>,
		telling: EventNames,
	) => string | null;
};

export type OrderEventWords = Pick<EventWords, OrderEvent["type"]>;

/** What an order would do, by what would come of it; where, and to whom, is known. */
export type OutcomeWords = {
	readonly [T in Outcome["type"]]: (
		outcome: Omit<
			Extract<Outcome, { type: T }>,
			"type" | "seat" | "tile" | "owner" | "from" | "first"
		>,
	) => string;
};

export function outcomeText(words: OutcomeWords, outcome: Outcome): string {
	return (words[outcome.type] as (outcome: Outcome) => string)(outcome);
}

/** A happening in words; null if it is not told. */
export function eventText(
	words: EventWords,
	event: LoggedEvent,
	telling: EventNames,
): string | null {
	const tell = words[event.type] as (
		event: LoggedEvent,
		telling: EventNames,
	) => string | null;
	return tell(event, telling);
}

/** A number with at most one decimal, a true minus, and the language's decimal sign. */
export function plainNumber(value: number, decimalSign: string): string {
	const rounded = Math.round(value * 10) / 10;
	const digits = String(Math.abs(rounded)).replace(".", decimalSign);
	return rounded < 0 ? `\u2212${digits}` : digits;
}
