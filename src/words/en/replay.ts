/** The words of the replay of a finished game, in English. */
import type { OverReason } from "../../rules/ending.ts";
import { turnNumber } from "../turnNumber.ts";
import { menuItems } from "./menuItems.ts";

const plural = (count: number, one: string, many = `${one}s`) =>
	`${count} ${count === 1 ? one : many}`;

const ends: Readonly<Record<OverReason, string>> = {
	won: "Everybody else is out.",
	"turn-cap": "The game reached its last possible turn.",
	unattended: "The game stopped because nobody was there any more.",
	resigned: "The game ended because somebody gave up.",
};

export const replayWords = {
	menuItems,
	title: "Replay",
	titleAt: (turn: string) => `${turn} · replay · Hexmarch`,
	turnOf: (turn: number, inAll: number) =>
		`Turn ${turnNumber(turn)} of ${inAll}`,
	/** After so many turns. */
	after: (turns: number) => `After turn ${turns}`,
	over: "The game is over",
	wins: (name: string) => `${name} wins`,
	youWin: "You win",
	nobodyWins: "Nobody is left, so nobody wins",
	isAhead: (name: string) => `${name} is ahead`,
	youAreAhead: "You are ahead",
	ends,
	/** Why the game ended, said to a reader who had given it up. */
	youGaveUp: "You gave up.",
	lastTurn: "The last turn has been played.",
	wonByPoints: (points: number, turns: number) =>
		`${plural(points, "point")} after ${plural(turns, "turn")}.`,
	wonByLand: (tiles: number, turn: number) =>
		`${plural(tiles, "tile")} were enough on turn ${turnNumber(turn)}.`,
	summary: (turns: number, players: number) =>
		`${plural(turns, "turn")}, ${plural(players, "player")}`,
	loading: "Loading the replay…",
	failed:
		"The turns of this game could not be loaded. Below is how it ended; reload the page to try again.",
	damaged:
		"The record of this game can’t be played again. Below is how it ended.",
	otherVersion:
		"This game was played by a version of the rules that this page does not know. Reload the page to get a newer one.",

	chart: {
		slider: "Turn",
		/** The slider's text for a turn. */
		leads: (name: string, tiles: number, percent: string) =>
			`${name} leads with ${plural(tiles, "tile")}, ${percent} of the map`,
		follows: (name: string, tiles: number) =>
			`${name} ${plural(tiles, "tile")}`,
		points: (name: string, points: number) =>
			`${name} ${plural(points, "point")}`,
		nobody: "nobody holds land",
		needed: "Enough to win",
	},

	controls: {
		name: "Playback",
		play: "Play",
		pause: "Pause",
		back: "Back one turn",
		forward: "Forward one turn",
		first: "To the start",
		last: "To the end",
		speed: "Speed",
		speeds: (factor: number) => `${factor}×`,
	},
	orders: "Show orders",
	copy: "Copy link",
	copied: "Copied",
	notCopied:
		"Your browser did not let this page copy the link. Copy it from here:",
	copyHint: "A link to this turn",
	/** The item of the menu that copies HTML for other sites. */
	embed: "Copy embed code",
	analyse: "Analyse",
	playOn: "Play on from here",

	keys: {
		title: "Keys",
		close: "Close",
		list: [
			["Space", "Play, pause"],
			["← →", "Back, forward one turn"],
			["Page ↑ ↓", "On the chart: forward, back ten turns"],
			["Home, End", "To the start, to the end"],
			["+ −", "Faster, slower"],
			["O", "Show or hide the orders"],
			["N", "Show the numbers while held"],
			["0", "Whole board"],
			["← ↑ → ↓", "On the board: move over the tiles"],
			["?", "These keys"],
		] as readonly (readonly [string, string])[],
	},

	verify: "Verify this game",
};

export type ReplayWords = typeof replayWords;
