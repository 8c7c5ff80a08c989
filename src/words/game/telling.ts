/** What sentences about a game are made of, whatever their language. */
import type { Event } from "../../rules/event.ts";
import type { TileIndex } from "../../rules/hex.ts";
import type { Seat } from "../../rules/position.ts";

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
export type Telling = {
	readonly who: (seat: Seat) => Who;
	readonly tile: (tile: TileIndex) => string;
};

/** One line for each kind of event; null for those that are not told. */
export type EventWords = {
	readonly [T in Event["type"]]: (
		event: Extract<Event, { type: T }>,
		telling: Telling,
	) => string | null;
};

/** An event in words; null if it is not told. */
export function tellEvent(
	words: EventWords,
	event: Event,
	telling: Telling,
): string | null {
	const tell = words[event.type] as (
		event: Event,
		telling: Telling,
	) => string | null;
	return tell(event, telling);
}

/** A number with at most one decimal, a true minus, and the language's decimal sign. */
export function plainNumber(value: number, decimalSign: string): string {
	const rounded = Math.round(value * 10) / 10;
	const digits = String(Math.abs(rounded)).replace(".", decimalSign);
	return rounded < 0 ? `\u2212${digits}` : digits;
}
