/** The words of the board and its orders, in English. */
import { number, plural } from "./grammar.ts";
import { outcomes } from "./orders.ts";

export const boardWords = {
	name: "Board",
	roleDescription: "board of hexagons",
	/** Said of land that is lost as it no longer touches the rest. */
	cutOff: "cut off",
};

/** What a tile is. */
export const tileWords = {
	free: "Free tile",
	freeTown: "Free town",
	town: "Town",
	water: "Water: nobody can hold it",
	mountain: "Mountain: nobody can hold it",
	/** A town's tile in a sentence. */
	theTown: (tile: string) => `town ${tile}`,
	yours: "Your land",
	landOf: (name: string) => `${name}’s land`,
	drop: (amount: number) => `${plural(amount, "point")} to pick up`,
	nextToYours: "next to yours",
	strengthOf: (strength: number) => `strength ${number(strength)}`,
	planned: (count: number) =>
		count === 1 ? "one order on it" : `${count} orders on it`,
	drafted: "planned",
};

/** What an order would do. */
export const previewWords = {
	start: (strength: number) => `Start here with ${number(strength)}`,
	outcomes,
	/** An attack that takes the tile; `strength`: what the tile then has; `points`: what it pays. */
	captures: (damage: number, strength: number, points: number) =>
		`Attack −${number(damage)}: yours, with ${number(strength)}${points > 0 ? `, +${plural(points, "point")}` : ""}`,
	/** A defence of a tile at full strength; `gain`: what it adds once an attack has come. */
	fullNow: (gain: number) =>
		`Full: +${number(gain)} only if it is attacked first`,
	/** What the planned orders on a tile lead to. */
	planned: (count: number, strength: number, isYours: boolean) =>
		`${plural(count, "order")}: ${isYours ? "yours, with " : "leaving "}${number(strength)}`,
	/** How many tiles are cut off if their owner loses this one. */
	cutsOff: (tiles: number) => `Without it, ${plural(tiles, "tile")} cut off`,
	/** Others can take the reader's tile next turn. `isAlone`: no further player is needed for it. */
	inDanger: (name: string, orders: number, isAlone: boolean) =>
		`${name}${isAlone ? "" : " and others"} can take it with ${plural(orders, "order")}`,
	/** The reader can take a tile this turn. */
	inReach: (orders: number) =>
		`You can take it with ${plural(orders, "order")}`,
	withDrop: (text: string, amount: number) =>
		`${text}, picks up ${plural(amount, "point")}`,
	upTo: (text: string) => `${text} (at most: early orders are stronger)`,
	/** All of the turn's orders are planned elsewhere. */
	allPlanned: (count: number) =>
		count === 1
			? "Your order is planned: take it back first"
			: `All ${count} orders are planned: take one back first`,
	/** What the next press on a tile with a plan does. */
	takeBack: "Press again to take it back",
	again: "Press again to give the order",
	againStart: "Press again to start here",
};
