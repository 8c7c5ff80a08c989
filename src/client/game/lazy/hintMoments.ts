/** The moments of a game that a newcomer is told something about, once each. Pure. */
import type { PlayingView } from "../../../match/view.ts";
import { turnsInAll } from "../../../rules/ending.ts";
import type { Event } from "../../../rules/event.ts";
import { labelOf } from "../../../rules/hex.ts";
import {
	landOf,
	type Position,
	type Seat,
	townsHeld,
} from "../../../rules/position.ts";
import type { Ruleset } from "../../../rules/ruleset.ts";
import { touchingTiles } from "../../../rules/steps/attack.ts";
import { levelFor } from "../../../rules/steps/level.ts";
import { townsOf } from "../../../rules/terrain.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { actorOf } from "../state.ts";

export const HINTS = ["lesson", "cutOff", "attacked", "level", "town"] as const;

export type Hint = (typeof HINTS)[number];

/**
 * A hint's text if its moment has come for the viewer, else null. `events`: of the turn that
 * was just played; none at the start of the page. Viewers who only watch get no hints.
 */
export function hintText(
	hint: Hint,
	view: PlayingView,
	events: readonly Event[],
	words: LazyWords["hints"],
): string | null {
	const seat = actorOf(view);
	const { settings, position } = view;
	if (seat === null || !settings.ruleset.multiStep) return null;
	if (position.seats[seat].type === "dead") return null;
	// Between the last turn and the word that the game is over.
	if (
		position.turn >= (turnsInAll(settings.ruleset) ?? Number.POSITIVE_INFINITY)
	)
		return null;
	switch (hint) {
		case "lesson":
			return isFirstBoard(view) ? words.lesson : null;
		case "cutOff":
			return events.some((event) => isCutOff(event, seat))
				? words.cutOff
				: null;
		case "attacked":
			return events.some((event) => isAttackOn(event, seat))
				? words.attacked(view.settings.ruleset.defendGain)
				: null;
		case "level":
			return levelText(view, events, seat, words);
		case "town":
			return townText(view, seat, words);
	}
}

/** A game for one person that has not been played yet. */
function isFirstBoard({ settings, position }: PlayingView): boolean {
	return settings.access === "solo" && position.turn === 0;
}

function isCutOff(event: Event, seat: Seat): boolean {
	return (
		event.type === "tileLost" &&
		event.cause === "cut-off" &&
		event.seat === seat
	);
}

function isAttackOn(event: Event, seat: Seat): boolean {
	return event.type === "attacked" && event.owner === seat;
}

/** A higher level, where levels come from land. */
function levelText(
	{ settings }: PlayingView,
	events: readonly Event[],
	seat: Seat,
	words: LazyWords["hints"],
): string | null {
	if (settings.ruleset.levelPerTown > 0) return null;
	const risen = events.find(
		(event) =>
			event.type === "levelChanged" &&
			event.seat === seat &&
			event.to > event.from,
	);
	return risen?.type === "levelChanged" ? words.level(risen.to) : null;
}

/** A town beside the viewer's land that is not theirs. */
function townText(
	{ settings, position }: PlayingView,
	seat: Seat,
	words: LazyWords["hints"],
): string | null {
	const town = townsOf(position.board).find(
		(tile) =>
			position.owners[tile] !== seat && touchingTiles(position, seat, tile) > 0,
	);
	if (town === undefined) return null;
	const { pointsPerTown, pointsPerTownTaken } = settings.ruleset;
	const name = labelOf(position.board, town);
	const orders = ordersOfOneMoreTown(settings.ruleset, position, seat);
	return orders > 0
		? words.town(name, pointsPerTown, orders)
		: words.townPays(name, pointsPerTown, pointsPerTownTaken);
}

/** None for whoever has as many as the rules allow, as in duels from the start. */
function ordersOfOneMoreTown(
	ruleset: Ruleset,
	position: Position,
	seat: Seat,
): number {
	const tiles = landOf(position, seat);
	const towns = townsHeld(position, seat);
	return levelFor(ruleset, tiles, towns + 1) - levelFor(ruleset, tiles, towns);
}
