/** The words of those parts of the game page that are loaded on first use, in English. */
import type { OverReason } from "../../match/match.ts";
import type { Phrase } from "../../match/quickChat.ts";
import type { Speech, Who } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { events } from "./events.ts";
import { list } from "./grammar.ts";
import { refusedOther } from "./lobbyRefusals.ts";
import { menuItems } from "./menuItems.ts";
import { noteWords } from "./notes.ts";
import { orderKeys } from "./orderHelp.ts";
import { ownPartWords } from "./ownPart.ts";
import { preferences } from "./preferences.ts";
import { refusals } from "./refusals.ts";
import { slowWords } from "./slow.ts";
import { standingWords } from "./standing.ts";
import { story } from "./story.ts";

const does = ({ name, isYou }: Who, verb: string) =>
	isYou ? `You ${verb}` : `${name} ${verb}s`;

const signed = (value: number) => (value < 0 ? `\u2212${-value}` : `+${value}`);

const said = (text: string): Speech => ({ type: "words", text });

const done = (text: string, verb: string): Speech => ({
	type: "gesture",
	text,
	tell: (who) => does(who, verb),
});

const phrases: Readonly<Record<Phrase, Speech>> = {
	hello: said("Hello!"),
	goodLuck: said("Good luck!"),
	wellPlayed: said("Well played!"),
	thanks: said("Thank you!"),
	sorry: said("Sorry!"),
	peace: said("Peace?"),
	leader: said("Watch the leader!"),
	goOn: said("Shall we go on?"),
	goodGame: said("Good game!"),
	again: said("Once more?"),
	wave: done("Wave", "wave"),
	bow: done("Bow", "bow"),
	laugh: done("Laugh", "laugh"),
	gasp: done("Gasp", "gasp"),
	cheer: done("Cheer", "cheer"),
	sigh: done("Sigh", "sigh"),
};

const ordinal = (place: number) => {
	const isTeen = place % 100 > 10 && place % 100 < 14;
	const ending = isTeen ? undefined : ["th", "st", "nd", "rd"][place % 10];
	return `${place}${ending ?? "th"}`;
};

const overReasons: Record<OverReason, string> = {
	won: "Everybody else is out.",
	"turn-cap": "The last turn has been played.",
	unattended: "The game stopped because nobody was there any more.",
	resigned: "The game ended because somebody gave up.",
};

export const lazyWords = {
	events,
	notes: noteWords,
	overReasons,
	/** Instead of the reason, to a reader who gave up. */
	youGaveUp: "You gave up.",
	story,
	ownPart: ownPartWords,
	preferences,
	refusals,
	refusedOther,
	menuItems,
	standing: standingWords,
	slow: slowWords,

	dead: {
		/** Said to somebody who is out while others play. */
		leave: "The others play on. You may leave: the game counts all the same.",
		/** Asks for the rest, which only bots play, to be played at once. */
		toResult: "Show the result",
		/** Beside that button, while others who are out are there. */
		allAsk:
			"The result comes at once when all who are out and still watching have asked for it.",
	},
	watching: "You are watching this game.",
	takeOver: {
		offer: "Play along",
		text: "In the first turns you can take the leading bot’s seat. All it has becomes yours, and you play on from there.",
		yes: "Take the bot’s seat",
	},
	leave: "New game",
	otherGames: (count: number) =>
		count === 1
			? "Another game waits for you"
			: `${count} other games wait for you`,

	talk: {
		name: "Say something",
		phrases,
		/** A line in the log, or read aloud. */
		line: ({ name, isYou }: Who, text: string) =>
			`${isYou ? "You" : name}: “${text}”`,
		mute: "Mute",
		muteHint: (name: string) => `Mute ${name}`,
	},

	/** Said once each, when their moment comes in a newcomer's game. */
	hints: {
		close: "Close the hint",
		lesson: "Your first game? Try the guided one, a minute and a half.",
		lessonLink: "Learn by playing",
		attacked: (gain: number) =>
			`Your land was attacked. An order on your own tile defends it: ${signed(gain)}.`,
		cutOff:
			"Tiles cut off from the rest of your land are lost. Join it in two places to be safe.",
		town: (tile: string, points: number, orders: number) =>
			`The town ${tile} is in reach. A town brings ${points === 1 ? "1 point" : `${points} points`} and ${orders === 1 ? "1 more order" : `${orders} more orders`} a turn.`,
		/** Where towns bring no orders (any more). */
		townPays: (tile: string, points: number, taken: number) =>
			`The town ${tile} is in reach. A town brings ${points === 1 ? "1 point" : `${points} points`} a turn, and ${taken} more at once if you take it from another player.`,
		level: (level: number) =>
			`Level ${level}: you have ${level} orders a turn now, and your attacks reach ${level} tiles far.`,
	},

	result: {
		wonByPoints: (points: number, turns: number) =>
			`${points} points after ${turns} turns.`,
		wonByLand: (tiles: number, turn: number) =>
			`${tiles} tiles were enough on turn ${turnNumber(turn)}.`,
		title: "The game is over",
		winner: (who: Who) => (who.isYou ? "You win!" : `${who.name} wins`),
		yourPlace: (place: number, of: number) =>
			`You finish ${ordinal(place)} of ${of}`,
		ranking: "Ranking",
		/** A rating after the game, whether it is provisional, and how much the game changed it. */
		rated: (points: number, change: number, isFirstGuess: boolean) =>
			`${points}${isFirstGuess ? "?" : ""} (${signed(change)})`,
		yourRating: (rated: string) => `Your rating: ${rated}`,
		/** Where a chart or a table begins, and a row of the table after so many turns. */
		start: "Start",
		after: (turns: number) => `After turn ${turns}`,
		chart: "Land by turn",
		table: "Land by turn as a table",
		pointChart: "Points by turn",
		pointTable: "Points by turn as a table",
		again: "Play again",
		rematch: "Rematch",
		joinRematch: "Join the rematch",
		watchRematch: "See the rematch",
		wantRematch: (names: readonly string[]) =>
			`${list(names)} ${names.length === 1 ? "wants" : "want"} a rematch.`,
		youWantRematch: "You have asked for a rematch.",
		newGame: "New game",
		replay: "Watch the replay",
		back: "Look at the board",
	},

	keys: {
		title: "Keys",
		close: "Close",
		/** Where orders are planned first, and given all at once. */
		together: [
			["← ↑ → ↓", "Move over the tiles"],
			["Home, End", "First and last tile of the row"],
			["Enter", "Plan an order; again to take it back"],
			["A, Shift + Enter", "Plan one more on the same tile"],
			...Object.values(orderKeys),
			[
				"U, Backspace",
				"Take back the last planned order, or the end of the turn",
			],
			["E", "End turn: give all planned orders"],
			["N", "Show the numbers while held"],
			["+ − 0", "Zoom in, out, whole board"],
			["Space, Escape", "Skip the turn’s animation; close the card"],
			["S", "How fast a turn plays out"],
			["M", "Sound on or off"],
			["?", "These keys"],
		] as readonly (readonly [string, string])[],
		list: [
			["← ↑ → ↓", "Move over the tiles"],
			["Home, End", "First and last tile of the row"],
			["Enter", "Plan an order; again to give it"],
			["C", "Give all planned orders"],
			...Object.values(orderKeys),
			["U, Backspace", "Take back the last planned order"],
			["E", "End turn"],
			["N", "Show the numbers while held"],
			["+ − 0", "Zoom in, out, whole board"],
			["Space, Escape", "Skip the turn’s animation; close the card"],
			["S", "How fast a turn plays out"],
			["M", "Sound on or off"],
			["?", "These keys"],
		] as readonly (readonly [string, string])[],
	},
};

export type LazyWords = typeof lazyWords;
