/** The settings of a game in plain words, in English. */
import type { Access } from "../../match/settings.ts";
import type { MapShape } from "../../rules/maps/shapes.ts";
import type { End, RulesetName } from "../../rules/ruleset.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { mapNames } from "./maps.ts";

const ends: { readonly [T in End["type"]]: (end: EndOf<T>) => string } = {
	endless: () => "Never by itself",
	"turn-limit": ({ turn }) =>
		turn === 0
			? "After one turn: most land wins"
			: `After ${turnNumber(turn)} turns: most land wins`,
	points: ({ turns }) => `After ${turns} turns: most points win`,
	"full-map": () => "When somebody holds the whole map",
	"half-map": () => "When somebody holds half of the map",
	"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
		`When somebody holds ${startPercent}% of the map; after turn ${turnNumber(fallsAfterTurn)} it takes ${percentPerTurn}% less every turn`,
};

const modes: Readonly<Record<RulesetName, string>> = {
	march: "March: our own, with an end in sight",
	"turn-by-turn": "Classic: the full game",
	"free-neighbor": "Free: take tiles beside your own, all at once",
	"free-full": "Free for all: take tiles anywhere, all at once",
};

const access: Readonly<Record<Access, string>> = {
	solo: "You alone",
	link: "Anyone with the link",
	public: "Everyone: it is listed among the open games",
};

const plural = (count: number, one: string) =>
	`${count} ${count === 1 ? one : `${one}s`}`;

const COUNTS = [
	"",
	"One player",
	"Two players",
	"Three players",
	"Four players",
];

const players = (count: number) => COUNTS[count] ?? `${count} players`;

export const settingsWords = {
	needsScript:
		"You can take a seat without JavaScript, but you need it to play. This page shows who was here when you opened it.",
	title: "The game",
	/** Of the folded list of settings. */
	all: "All settings",
	/** What the game will be, a sentence each. */
	summary: {
		live: (turns: number, turn: string, minutes: number) =>
			`${turns} turns of ${turn}: ${plural(minutes, "minute")} at most.`,
		slow: (turns: number, turn: string) =>
			`${turns} turns, for each of which you have ${turn}.`,
		turns: (turns: number) =>
			`${turns} turns without a clock: each takes as long as you like.`,
		each: (turn: string) => `A turn takes ${turn}.`,
		players: (count: number, board: string) => `${players(count)} on ${board}.`,
		playersOn: {
			plain: (count: number) => `${players(count)} on an open plain.`,
			island: (count: number) => `${players(count)} on an island.`,
			ring: (count: number) => `${players(count)} around a lake.`,
			twins: (count: number) =>
				`${players(count)} on two lands with few ways across.`,
			archipelago: (count: number) => `${players(count)} on an archipelago.`,
		} satisfies Record<MapShape, (count: number) => string>,
		wins: {
			endless: () => "It goes on until you have had enough.",
			"turn-limit": () => "Most land wins.",
			points: () => "Towns pay points, and most points win.",
			"full-map": () => "Whoever holds the whole map wins.",
			"half-map": () => "Whoever holds half of the map wins.",
			"falling-share": () =>
				"A share of the map wins, and it shrinks turn by turn.",
		} satisfies Record<End["type"], () => string>,
	},
	labels: {
		mode: "Game",
		board: "Board",
		map: "Map",
		pace: "A turn",
		end: "It ends",
		tempo: "Speed",
		plans: "Orders",
		events: "Chance",
		access: "Who may play",
		fill: "In empty seats",
		botAccounts: "Bots with an account",
		watch: "Who may watch",
	},
	modes,
	board: (cols: number, rows: number) => `${cols} × ${rows} tiles`,
	/** A board of this shape. */
	map: (shape: MapShape, cols: number, rows: number) =>
		`${mapNames[shape]}, ${cols} × ${rows} tiles`,
	/** Below a picture of a board of the same shape. */
	example: "An example: the map is drawn when the game begins.",
	exampleTitle: "An example of the map",
	seconds: (count: number) => plural(count, "second"),
	minutes: (count: number) => plural(count, "minute"),
	hours: (count: number) => plural(count, "hour"),
	days: (count: number) => plural(count, "day"),
	noClock: "Until everybody has ended it",
	/** The game also ends early in this case. */
	atMost: (time: string) => `${time} at most`,
	ends,
	tempo: {
		even: "Does not count: take your time",
		speed: "Counts: the first orders are the strongest",
	},
	plans: {
		sealed: "Sealed until the turn ends",
		open: "Seen by everybody as they are given",
	},
	events: {
		on: (turn: number) =>
			`Lightning, earthquakes and falling points from turn ${turnNumber(turn)}`,
		off: "Calm: no lightning, no earthquakes",
	},
	access,
	fills,
	botAccounts: "May join",
	watch: { anyone: "Anyone with the link", nobody: "Only the players" },
};

type EndOf<T extends End["type"]> = Extract<End, { type: T }>;

export type SettingsWords = typeof settingsWords;
