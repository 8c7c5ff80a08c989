/** A diagram in words, for readers who can't see it. */
import type { Event } from "../../../rules/event.ts";
import {
	allSeats,
	landOf,
	type Position,
	townsHeld,
} from "../../../rules/position.ts";
import type { SiteWords } from "../../../words/words.ts";
import { type Diagram, READER } from "./diagrams.ts";

/** The land and the towns of each side that has any. */
export function describeSides(
	position: Position,
	{ manual: { pictures }, sentences }: SiteWords,
): string {
	const landed = allSeats(position).filter(
		(seat) => landOf(position, seat) > 0,
	);
	return sentences(
		landed.map((seat) => {
			const towns = townsHeld(position, seat);
			return pictures.side(seat === READER, landOf(position, seat), towns);
		}),
	);
}

/** What happened, a sentence each, and the sides afterwards. */
export function describeResult(diagram: Diagram, words: SiteWords): string {
	const { effects } = words.manual;
	const { events, after, ruleset } = diagram;
	const cut = events.filter(isCut).length;
	return words.sentences([
		...events.flatMap((event) => effectOf(event, words) ?? []),
		...(ruleset.captureStrength === null && events.some(isBroken)
			? [effects.broken]
			: []),
		...(cut > 0 ? [effects.cut(cut)] : []),
		describeSides(after, words),
	]);
}

function isCut(event: Event): boolean {
	return event.type === "tileLost" && event.cause === "cut-off";
}

function isBroken(event: Event): boolean {
	return event.type === "tileLost" && event.cause === "attack";
}

function effectOf(
	event: Event,
	{ manual: { effects }, sentences }: SiteWords,
): string | null {
	switch (event.type) {
		case "grew":
			return effects.grew(event.strength);
		case "defended":
			return effects.defended(event.gain, event.strength);
		case "attacked":
			return effects.attacked(event.damage);
		case "captured":
			return sentences([
				effects.captured(event.strength),
				event.points > 0 ? effects.paid(event.points) : "",
			]);
		case "eroded":
			return effects.worn;
		case "levelChanged":
			return event.seat === READER ? effects.orders(event.to) : null;
		case "scored":
			return event.points[READER] > 0
				? effects.scored(event.points[READER])
				: null;
		default:
			return null;
	}
}
