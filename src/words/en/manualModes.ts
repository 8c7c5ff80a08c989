/** The words of "How to play" about the classic and the single-step modes, in English. */
import { turnNumber } from "../turnNumber.ts";
import { exact, percent, whole } from "./numbers.ts";

export const classicManual = {
	title: "The classic game",
	lead: "Slower, without towns and points: land is everything, and it wears away.",
	aim: (share: number) =>
		`You win with ${percent(share)} of the map, however long it takes.`,
	start: (strength: number) =>
		`At the start you choose a free tile. It has a strength of ${exact(strength)}, and choosing it costs one order of the first turn.`,
	turn: "In each turn chance comes first, then the orders, then wear.",
	ordersTitle: "Orders",
	orders:
		"You have one order for each of your levels, and one more for each whole point you have banked.",
	reachTable:
		"How much an attack takes off, by your level and the distance in tiles",
	level: "Level",
	outOfReach: "out of reach",
	levelsTitle: "Levels",
	levels: (steps: string) =>
		`Your level follows your land: it rises with it, and falls with it. The tiles you need are the same on every board: ${steps}.`,
	levelStep: (level: number, tiles: number) =>
		`level ${whole(level)} from ${whole(tiles)}`,
	protectionTitle: "A quiet start",
	protection: (turns: number, tiles: number) =>
		`For your first ${whole(turns)} turns nobody can attack you, as long as you have no more than ${whole(tiles)} tiles. Chance and wear still can.`,
	back: (turns: number) =>
		`A player who is out may come back as a newcomer, more than ${whole(turns)} turns later.`,
	wearTitle: "Wear",
	wear: (active: number) =>
		`At the end of each turn a tile loses ${exact(active)} for each of its six sides that touches no tile of yours; the rim of the map counts as such a side. Round land lasts, thin arms crumble.`,
	idle: (turns: number, inactive: number) =>
		`If you have given no order for more than ${whole(turns)} turns, you lose ${exact(inactive)} a side instead.`,
	chanceTitle: "Chance",
	chance: (turn: number) =>
		`From turn ${whole(turnNumber(turn))} on, one of these may happen at the beginning of a turn, on any tile of the map:`,
	lightning: (chance: number, least: number, most: number) =>
		`Lightning (${percent(chance)} a turn) takes ${whole(least)} to ${whole(most)} off one tile.`,
	earthquake: (chance: number, least: number, most: number, rim: number) =>
		`An earthquake (${percent(chance)}) takes ${whole(least)} to ${whole(most)} off in the middle, and less towards its rim, where it takes ${whole(rim)}.`,
	drop: (chance: number, least: number, most: number) =>
		`Points fall (${percent(chance)}): ${whole(least)} to ${whole(most)} on one tile. They go to its owner, or wait on a free tile until somebody grows there.`,
	speedTitle: "Speed and open plans",
	speed: (share: number) =>
		`Speed counts: the first order of a turn has its full strength, the last one ${percent(share)} of it, and they are carried out in the order in which they arrived. So a second press on a tile gives its order at once, instead of taking it back.`,
	plans:
		"Plans are open: everyone sees everyone’s orders as soon as they are given.",
};

export const freeManual = {
	title: "Free, and free for all",
	orders: (count: number) =>
		`A turn takes a second, and you have ${whole(count)} orders in each.`,
	taking:
		"There is no attacking, no defending, no banking, no wear and no chance: an order takes the tile, no matter who has it.",
	place:
		"In the free game the tile must touch your land; in free for all it may lie anywhere.",
	protection: (turns: number, tiles: number, seconds: number) =>
		`A newcomer’s land cannot be taken for ${whole(turns)} turns and ${whole(seconds)} seconds, up to ${whole(tiles)} tiles.`,
	end: "It goes on until you have had enough, unless you choose another end.",
};

export type ClassicManual = typeof classicManual;
export type FreeManual = typeof freeManual;
