/** The building blocks of sentences about a game in every language. */
import type { Event, OrderEvent, Outcome } from "../rules/event.ts";
import type { TileIndex } from "../rules/hex.ts";
import type { Seat } from "../rules/position.ts";

/** A player in a sentence: a name, or the reader. */
export type Who = { readonly name: string; readonly isYou: boolean };

/** A chat phrase as said, or a gesture: its button's label, and the text shown to other players. */
export type Speech =
	| { readonly type: "words"; readonly text: string }
	| {
			readonly type: "gesture";
			readonly text: string;
			readonly tell: (who: Who) => string;
	  };

/** The names of seats and tiles in a sentence. */
export type EventNames = {
	readonly who: (seat: Seat) => Who;
	readonly tile: (tile: TileIndex) => string;
};

type SeatTiles = {
	readonly seat: Seat;
	readonly tiles: readonly TileIndex[];
};

/** The log's entries besides the events of the rules. */
export type LogOnlyEvent =
	| { readonly type: "resigned"; readonly seat: Seat }
	/** Free tiles that a seat took in a turn, its own that it defended, and those it lost as they were cut off. */
	| ({ readonly type: "grewTiles" } & SeatTiles)
	| ({ readonly type: "defendedTiles" } & SeatTiles)
	| ({ readonly type: "cutOff" } & SeatTiles)
	/** An order that failed as another seat had taken its tile before it in the same turn. */
	| {
			readonly type: "cameLate";
			readonly seat: Seat;
			readonly tile: TileIndex;
			readonly by: Seat;
	  }
	/** Nobody gave an order, so the turn restarts. */
	| { readonly type: "begunAgain" };

/** Everything that can have a line in the log. */
export type LoggedEvent = Event | LogOnlyEvent;

/** The log line for each kind of event; null if the kind has none. */
export type EventWords = {
	readonly [T in LoggedEvent["type"]]: (
		event: Extract<LoggedEvent, { type: T }>,
		names: EventNames,
	) => string | null;
};

export type OrderEventWords = Pick<EventWords, OrderEvent["type"] | "cameLate">;

/** What an order would do, by its possible outcome; the tile and its owner are known from context. */
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

/** An event in words; null if it has no line. */
export function eventText(
	words: EventWords,
	event: LoggedEvent,
	names: EventNames,
): string | null {
	const tell = words[event.type] as (
		event: LoggedEvent,
		names: EventNames,
	) => string | null;
	return tell(event, names);
}

/** A number with at most one decimal, a true minus, and the language's decimal sign. */
export function plainNumber(value: number, decimalSign: string): string {
	const rounded = Math.round(value * 10) / 10;
	const digits = String(Math.abs(rounded)).replace(".", decimalSign);
	return rounded < 0 ? `\u2212${digits}` : digits;
}
