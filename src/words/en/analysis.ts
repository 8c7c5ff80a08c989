/** The words of the analysis of a finished game, in English. */
import type { Who } from "../eventText.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, plural, possessive, sentences } from "./grammar.ts";

const did = ({ name, isYou }: Who, verb: string) =>
	`${isYou ? "You" : name} ${verb}`;

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? plural(tiles, "tile")
		: `${plural(tiles, "tile")}, among them ${list(towns)}`;
};

export const analysisWords = {
	title: "Analysis",
	close: "Close the analysis",
	about:
		"How often each player would win from there if everybody played on like a normal bot. The bands show what is uncertain.",

	/** Why a game can’t be analysed. */
	why: {
		classic:
			"Only marches can be analysed. Bots that play a classic game on hardly ever come to an end, so they can’t tell who would have won.",
		free: "Only marches can be analysed. This kind of game has no end of its own, so nobody can be said to win it.",
		old: "This march was played by older rules, which today’s bots have not learned. It can’t be analysed.",
	},

	/** What is being done; the share that is done stands beside it. */
	doing: {
		chances: "Playing on from every turn",
		decisive: "Looking closer at the turns that decided",
		unused: "Trying what the master bot would have ordered",
	},
	stop: "Stop",
	goOn: "Go on",
	stopped: "Stopped. What was found so far stays.",
	failed:
		"The analysis stopped with an error. Close it, then open it again to try once more.",

	chart: {
		name: "Chance to win by turn",
		table: "Chances as a table",
		turn: "Turn",
		/** A chance with its bounds, all in whole percent. */
		cell: (chance: number, low: number, high: number) =>
			`${chance}% (${low} to ${high})`,
	},

	decided: {
		sentences,
		title: "Turns that decided",
		none: "No turn changed the chances by more than what is uncertain.",
		turn: (turn: number) => `Turn ${turnNumber(turn)}`,
		/** How a player’s chance changed, in whole percent. */
		change: ({ name, isYou }: Who, before: number, after: number) =>
			`${isYou ? "You" : name}: ${before}% → ${after}%`,
		took: (who: Who, tiles: number, towns: readonly string[]) =>
			`${did(who, "took")} ${tilesWith(tiles, towns)}.`,
		lost: (who: Who, tiles: number, towns: readonly string[]) =>
			`${did(who, "lost")} ${tilesWith(tiles, towns)}.`,
		cutOff: (tiles: number) =>
			tiles === 1 ? "One was cut off." : `${tiles} were cut off.`,
		/** After what somebody took whose chance fell all the same. */
		lagged: "Others gained more.",
		out: (who: Who) =>
			who.isYou ? "You were out after it." : `${who.name} was out after it.`,
		quiet: (who: Who) =>
			`Nothing happened to ${possessive(who)} land; others gained or lost.`,
	},

	unused: {
		title: (who: Who) =>
			who.isYou
				? "Your best unused chance"
				: `${possessive(who)} best unused chance`,
		player: "Player",
		find: "Look for it",
		/** In whole percent; `error`: half of the interval that holds 95%. */
		gain: (turn: number, before: number, after: number, error: number) =>
			`Turn ${turnNumber(turn)}: with the master bot’s orders, ${after}% of the games would have been won instead of ${before}%. That is ${after - before} more in a hundred, give or take ${error}.`,
		how: (games: number) =>
			`Each was played to the end ${games} times, against the orders that the others gave in that turn.`,
		none: (games: number) =>
			games === 0
				? "In no turn would the master bot have ordered anything else."
				: `In no turn would the master bot’s orders clearly have won more, in ${games} games played to the end.`,
		show: "Show on the board",
		hide: "Hide",
		/** The legend of the board. */
		given: "ordered",
		better: "the master bot’s orders",
	},
};

export type AnalysisWords = typeof analysisWords;
