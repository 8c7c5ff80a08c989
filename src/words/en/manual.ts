/** The words of the page "How to play", in English; all numbers come from the rulesets. */
import { exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

export const manualWords = {
	title: "How to play",
	lead: "You have a map, a few orders a turn, and neighbours with plans of their own. The numbers on this page are those of the march game; the other games are further down.",
	contents: "On this page",
	before: "Before",
	after: "After",
	sides: (yours: number, theirs: number) =>
		theirs === 0
			? `Your land has ${whole(yours)} tiles.`
			: `Your land has ${whole(yours)} tiles, your neighbour’s ${whole(theirs)}.`,

	aim: {
		title: "The aim",
		text: (start: number, least: number) =>
			`Hold enough of the map. ${percent(start)} wins at first; later you need less and less, down to ${percent(least)}: every game comes to an end.`,
		falling: (turn: number, fall: number) =>
			`After turn ${whole(turn)}, the share you need falls by ${percent(fall)} a turn. The page always shows how many tiles you need.`,
		last: (most: number) =>
			`You also win if everyone else is out. After turn ${whole(most)}, the player with the most land wins.`,
	},

	turn: {
		title: "A turn",
		start: (strength: number) =>
			`At the start you choose a free tile. It has a strength of ${exact(strength)}, and choosing it costs one order of the first turn.`,
		steps: [
			"Everyone gives orders, and nobody sees anyone else’s.",
			"Once everyone is ready, the turn happens. Chance comes first: lightning, an earthquake or a find.",
			"Then the orders are carried out in rounds: first one of each player’s, in a random order, then everyone’s second, and so on. Being quick is no advantage.",
			"At the end, land wears away at its edges.",
		],
	},

	orders: {
		title: "Your orders",
		count:
			"You have one order for each of your levels, and one more for each whole point you have banked. To give an order, choose a tile: what the order does depends on whose tile that is when it is carried out.",
		kinds: orderHelp({ exact, percent, whole }),
		reachTable:
			"How much an attack takes off, by your level and the distance in tiles",
		level: "Level",
		outOfReach: "out of reach",
	},

	levels: {
		title: "Levels",
		text: "Your level follows your land: it rises with it, and falls with it.",
		table: "Tiles you need for each level, by board",
		board: (cols: number, rows: number) => `${whole(cols)} × ${whole(rows)}`,
	},

	protection: {
		title: "A quiet start",
		text: (turns: number, tiles: number) =>
			`For your first ${whole(turns)} turns nobody can attack you, as long as you have no more than ${whole(tiles)} tiles. Chance and wear still can.`,
		death: "If you lose your last tile, you are out, and can watch the rest.",
	},

	erosion: {
		title: "Wear",
		text: (active: number) =>
			`At the end of each turn a tile loses ${exact(active)} for each of its six sides that touches no tile of yours; the rim of the map counts as such a side. Round land lasts, thin arms crumble.`,
		idle: (turns: number, inactive: number) =>
			`If you have given no order for more than ${whole(turns)} turns, you lose ${exact(inactive)} a side instead.`,
	},

	luck: {
		title: "Chance",
		text: (turn: number) =>
			`From turn ${whole(turn)} on, one of these may happen at the beginning of a turn, on any tile of the map:`,
		lightning: (chance: number, least: number, most: number) =>
			`Lightning (${percent(chance)} a turn) takes ${whole(least)} to ${whole(most)} off one tile.`,
		earthquake: (chance: number, least: number, most: number, rim: number) =>
			`An earthquake (${percent(chance)}) takes ${whole(least)} to ${whole(most)} off in the middle, and less towards its rim, where it takes ${whole(rim)}.`,
		drop: (chance: number, least: number, most: number) =>
			`A find (${percent(chance)}) is worth ${whole(least)} to ${whole(most)} points. It goes to the tile’s owner, or waits on a free tile until somebody grows there.`,
	},

	modes: {
		title: "The other games",
		classicTitle: "Classic",
		classic: [
			(share: number) =>
				`You win with ${percent(share)} of the map, however long it takes.`,
			(share: number) =>
				`Speed counts: the first order of a turn has its full strength, the last one ${percent(share)} of it, and they are carried out in the order in which they arrived.`,
			() => "Plans are open: everyone sees everyone’s confirmed orders.",
			(turns: number) =>
				`A player who is out may come back as a newcomer, more than ${whole(turns)} turns later.`,
		] as const,
		classicLevels: (steps: string) =>
			`Levels need the same number of tiles on every board: ${steps}.`,
		levelStep: (level: number, tiles: number) =>
			`level ${whole(level)} from ${whole(tiles)}`,
		freeTitle: "Free, and free for all",
		free: [
			(orders: number) =>
				`A turn takes a second, and you have ${whole(orders)} orders in each.`,
			() =>
				"There is no attacking, no strengthening, no banking, no wear and no chance: an order takes the tile, no matter who has it.",
			() =>
				"In the free game the tile must touch your land; in free for all it may lie anywhere.",
			(turns: number, tiles: number, seconds: number) =>
				`A newcomer’s land cannot be taken for ${whole(turns)} turns and ${whole(seconds)} seconds, up to ${whole(tiles)} tiles.`,
			() =>
				"It goes on until you have had enough, unless you choose another end.",
		] as const,
	},

	keys: {
		title: "Without a mouse",
		text: "You can play everything from the keyboard.",
		key: "Key",
		does: "What it does",
	},

	fairness: {
		title: "Fair, and you can check it",
		sealed:
			"Orders are sealed: the server sends yours to nobody before the turn ends, and the bots know no more than you do.",
		chance:
			"Nobody can rig the chance. Before the game, the server draws a secret and hashes it again and again, once for each possible turn: a chain in which each link gives the next, and none gives the one before. The last link is published when the game starts. Then each turn uses the link before the one used last.",
		check:
			"So nobody can predict the next turn’s luck, and anyone can check that it was settled before the first order: hash a turn’s link, and you must get the one of the turn before.",
		replay:
			"Your browser works out every turn by itself, by the same rules as the server, and compares the results.",
	},

	startPlaying: "That is all. Play a game",
};

export type ManualWords = typeof manualWords;
