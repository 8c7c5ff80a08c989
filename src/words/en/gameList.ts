/** The words of the lists of games, in English; the browser has them too. */
import type { MapShape } from "../../rules/maps/shapes.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { counted, whole } from "./numbers.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A duration in its largest unit. */
function span(ms: number): string {
	if (ms >= 2 * DAY) return counted(Math.floor(ms / DAY), "day", "days");
	if (ms >= HOUR) return `${whole(Math.floor(ms / HOUR))} h`;
	if (ms >= MINUTE) return `${whole(Math.floor(ms / MINUTE))} min`;
	return `${whole(Math.max(0, Math.ceil(ms / SECOND)))} s`;
}

export const gameListWords = {
	title: "Games",
	heading: "Find a game",
	/** How many people are on the site, and how many of them play. */
	people: (online: number, playing: number) =>
		online < 2 && playing === 0
			? "Nobody else is here right now."
			: `${counted(online, "person", "people")} here, ${playing === 0 ? "nobody" : whole(playing)} playing.`,
	playNow: "Play now",
	playNowHint: "It begins within ten seconds.",
	create: "Create a game",
	regions: {
		label: "Regions",
		americas: "Americas",
		europe: "Europe and Africa",
		asia: "Asia and Oceania",
	},
	games: (count: number) => counted(count, "game", "games"),
	unavailable:
		"This region’s list is not available right now. You can still play: press Play now, or try again in a moment.",
	open: {
		title: "Open games",
		empty:
			"No game is waiting for players right now. Press Play now to open one, with bots for company until somebody comes.",
	},
	running: {
		title: "In play",
		empty: "Nobody is playing in this region at the moment.",
	},
	live: {
		on: "Live",
		lost: "Connection lost. Trying again…",
		stale: "This list is not live. Reload the page to see the current list.",
	},

	line: {
		phrases,
		rulesets: {
			march: "March",
			"turn-by-turn": "Classic",
			"free-neighbor": "Free",
			"free-full": "Free for all",
		},
		hosted: (name: string) => `${name}’s game`,
		hostless: "A game without a host",
		led: (name: string) => `${name} is ahead`,
		ledByNobody: "Only bots",
		board: (cols: number, rows: number) =>
			`${whole(cols)} × ${whole(rows)} tiles`,
		/** A board of this shape. */
		map: (shape: MapShape, cols: number, rows: number) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms: number) => `${span(ms)} a turn`,
		noClock: "no clock",
		speed: "speed counts",
		openPlans: "open plans",
		/** The accounts of bots may take seats. */
		openToBots: "open to bots",
		taken: (persons: number, seats: number) =>
			`${whole(persons)} of ${counted(seats, "seat", "seats")} taken`,
		botsFill: "bots fill in",
		players: (persons: number, bots: number) =>
			[
				counted(persons, "person", "people"),
				...(bots > 0 ? [counted(bots, "bot", "bots")] : []),
			].join(", "),
		watching: (count: number) => `${whole(count)} watching`,
		turn: (turn: number) => `Turn ${whole(turnNumber(turn))}`,
		beginsIn: (ms: number) => `Begins in ${span(ms)}`,
		beginning: "Beginning…",
		beginsWhenFull: "Begins when full",
		join: "Join",
		watch: "Watch",
		/** Replaces a game that has just left the list. */
		gone: "Over",
	},

	own: {
		title: "Your games",
		heading: "Your games",
		waiting: (count: number) =>
			count === 0
				? "None of them is waiting for you."
				: `${counted(count, "game waits", "games wait")} for you.`,
		against: (names: readonly string[], more: number) =>
			more === 0 ? list(names) : `${names.join(", ")} and ${whole(more)} more`,
		all: (count: number) => `Show all ${whole(count)} games`,
		alone: "Nobody else yet",
		yourTurn: "Your turn",
		others: "Waiting for the others",
		notBegun: "Not begun yet",
		left: (ms: number) => `${span(ms)} left`,
		play: "Play",
		look: "Look",
		empty: "You are not in any game. One click, and you are.",
		more: "See the list of games",
		lost: "The list could not be updated. Another attempt will follow.",
	},
};

export type GameListWords = typeof gameListWords;
