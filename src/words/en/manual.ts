/** The words of the page "How to play", in English; all numbers come from the rulesets. */
import type { Ruleset } from "../../rules/ruleset.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const tiles = (count: number) =>
	`${whole(count)} ${count === 1 ? "tile" : "tiles"}`;
const orders = (count: number) =>
	`${whole(count)} ${count === 1 ? "order" : "orders"}`;
const points = (count: number) =>
	`${exact(count)} ${count === 1 ? "point" : "points"}`;
const towns = (count: number) =>
	`${whole(count)} ${count === 1 ? "town" : "towns"}`;

export type Pay = Pick<
	Ruleset,
	"pointsPerTown" | "pointsPerTownTaken" | "pointsPerTile"
>;

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	[
		pointsPerTown === 0
			? ""
			: `each town you hold gives you ${points(pointsPerTown)} a turn`,
		pointsPerTownTaken === 0
			? ""
			: `one you take from another player ${exact(pointsPerTownTaken)} more at once`,
		pointsPerTile === 0
			? ""
			: `each tile you hold ${points(pointsPerTile)} a turn`,
	]
		.filter((part) => part !== "")
		.join(", and ")
		.replace(/^./, (first) => first.toUpperCase());

export const manualWords = {
	title: "How to play",
	lead: "A map, a few orders a turn, and neighbours with plans of their own. Eight sentences are enough to play; the rest of the page is for later.",
	learn: "Learn by playing, in a minute and a half",
	contents: "On this page",
	before: "Before",
	after: "After",

	rules: {
		title: "The game in eight sentences",
		start: (land: number, strength: number) =>
			`You begin with ${tiles(land)} of strength ${exact(strength)}, around a town.`,
		orders: (level: number, perTown: number, most: number | null) =>
			`Each turn you have ${orders(level)}, and ${whole(perTown)} more for each town you hold${most === null ? "" : `, but ${whole(most)} at most`}.`,
		grow: (strength: number) =>
			`On a free tile beside your land, an order grows your land: the tile is yours, with strength ${exact(strength)}.`,
		attack: (damage: number, captured: number) =>
			`On somebody else’s tile beside your land, it attacks: the tile loses ${exact(damage)} for each of your tiles that touches it, and at 0 it is yours, with strength ${exact(captured)}.`,
		defend: (gain: number, most: number) =>
			`On your own tile, it defends: the tile gains ${exact(gain)}, up to ${exact(most)}.`,
		sealed:
			"Everyone’s orders stay secret until the turn ends; then they are carried out in rounds, one of each player’s at a time, and chance decides who goes first in each round.",
		cutOff:
			"After that, land that is cut off from your largest area is lost, and free for anyone.",
		score: (pay: Pay, turns: number) =>
			`${pays(pay)}; after ${whole(turns)} turns the most points win.`,
	},

	pictures: {
		title: "Five pictures",
		titles: {
			grow: "Growing",
			attack: "Attacking",
			defend: "Defending",
			cut: "Cutting off",
			towns: "Towns",
			break: "Breaking a tile",
			wear: "Wear",
		},
		grow: (strength: number) =>
			`Give an order on a free tile beside your land, and it is yours, with strength ${exact(strength)}.`,
		attack: (damage: number, touching: number) =>
			`Give one on a neighbour’s tile, and it loses ${exact(damage)} for each of your tiles that touches it. Here ${whole(touching)} do: it falls to you.`,
		defend: (gain: number, most: number) =>
			`Give one on your own tile, and it gains ${exact(gain)}, up to ${exact(most)}.`,
		cut: (count: number) =>
			`What is cut off from its owner’s largest area is lost at the end of the turn. Here one tile takes ${whole(count)} others with it.`,
		towns: (perTown: number) =>
			`Each town also gives you ${whole(perTown)} more ${perTown === 1 ? "order" : "orders"} a turn.`,
		/** One side of a picture, for those who can't see it. */
		side: (isYou: boolean, land: number, held: number) =>
			`${isYou ? "You have" : "Your neighbour has"} ${tiles(land)}${held === 0 ? "" : ` and ${towns(held)}`}.`,
	},

	/** What orders did in a picture, for those who can't see it. */
	effects: {
		grew: (strength: number) =>
			`A free tile is yours now, with strength ${exact(strength)}.`,
		attacked: (damage: number) =>
			`One of your neighbour’s tiles loses ${exact(damage)}.`,
		captured: (strength: number) =>
			`You take it, with strength ${exact(strength)}.`,
		paid: (count: number) => `You score ${points(count)} for the town at once.`,
		broken: "It breaks, and is free.",
		defended: (gain: number, strength: number) =>
			`One of your tiles gains ${exact(gain)}, and has ${exact(strength)}.`,
		cut: (count: number) =>
			`Your neighbour loses ${tiles(count)} that ${count === 1 ? "is" : "are"} cut off.`,
		worn: "Tiles lose strength at their open sides.",
		orders: (level: number) => `You have ${orders(level)} a turn now.`,
		scored: (count: number) => `You score ${points(count)}.`,
	},

	tips: {
		title: "Worth knowing",
		support: (touching: number) =>
			`A fresh tile falls to one order if ${whole(touching)} of your tiles touch it. Surround, then attack.`,
		cut: "Cut, don’t push: the one tile that joins two parts of a land is worth all that hangs on it. Look for your own, and join them a second time.",
		weak: "A weak tile helps an attack as much as a strong one. Strength only keeps it yours.",
		twice:
			"Two orders on one tile are no mistake: if the first takes it, the second defends it.",
		first:
			"Your first order is carried out in the first round. Give the most urgent one first.",
		town: "A town pays every turn, so an early one pays most. And what you take from the leader, the leader loses.",
		shore:
			"Nobody can hold water or mountains, so nobody can attack from there: a tile beside them has fewer sides to guard.",
	},

	details: {
		title: "The small print",
		plan: "A press on a tile plans an order, another takes it back; One more plans a second order there. End turn gives them all. When the time is up, what you have planned is given too, if the page is open.",
		signs:
			"A flag beside a strength marks a tile that you can take this turn, a triangle one that others can take from you: filled with one order, hollow with two.",
		ready:
			"Until the turn is carried out you can go back to planning. That happens as soon as everyone has ended their turn, or when its time is up. Being quick is no advantage.",
		changed:
			"What an order does depends on whose tile it is when its moment comes. If the tile no longer touches your land, the order comes to nothing.",
		places:
			"For two or four players all starting places are the same. For most other numbers they are as equal as could be drawn. Who gets which is decided by lot.",
		out: "If you lose your last tile, you are out, and can watch the rest. If only one player is left, the game is over.",
		pay: "Towns pay at the end of the turn, once land that is cut off is lost.",
		equal:
			"Of two areas of the same size, the stronger one counts as the largest.",
		tie: "If two have the same points at the end, the one with more land is ahead.",
	},

	maps: {
		title: "Maps and minutes",
		drawn:
			"Each game has a map of its own, drawn by chance; you choose its shape and its size. Towns stand on it, and water and mountains that nobody can hold.",
		/** An example of a shape, for those who can't see it. */
		example: (land: number, held: number, starts: number) =>
			`${tiles(land)} of land and ${towns(held)}, ${whole(starts)} of them where players begin.`,
		time: (seconds: number) =>
			`A turn of a live game takes ${whole(seconds)} seconds, unless you choose otherwise, and less if everyone ends theirs sooner.`,
		size: "Size",
		players: "Players, at most",
		turns: "Turns",
		minutes: "Minutes, at most",
		board: (cols: number, rows: number) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "Bots to practise against",
		ladder: "By strength, the weakest first. Start where you win, and climb.",
		characters: "By character, each of which wants something else:",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "Without a mouse",
		text: "You can play everything from the keyboard.",
		march: "In march",
		others: "In the other games",
		key: "Key",
		does: "What it does",
	},

	fairness: {
		title: "Fair, and you can check it",
		sealed:
			"Orders are sealed: the server sends yours to nobody before the turn ends, and the bots know no more than you do.",
		chance:
			"Nobody can rig the chance. Before the game, the server draws a secret and hashes it again and again, once for each possible turn: a chain in which each link gives the next, and none gives the one before. The last link is published when the game starts, and the map and the starting places are drawn from it. Then each turn uses the link before the one used last.",
		check:
			"So nobody can predict what chance will bring next turn, and anyone can check that it was settled before the first order: hash a turn’s link, and you must get the one of the turn before.",
		replay:
			"Your browser works out every turn by itself, by the same rules as the server, and compares the results.",
	},

	startPlaying: "That is all. Play a game",
};

export type ManualWords = typeof manualWords;
