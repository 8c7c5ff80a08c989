/** The board and what orders on it would do, in English. */
import { number, plural } from "./grammar.ts";

export const boardWords = {
	name: "Board",
	roleDescription: "hex board",
	free: "Free tile",
	yours: "Your land",
	landOf: (name: string) => `${name}’s land`,
	drop: (amount: number) => `${plural(amount, "point")} to pick up`,
	nextToYours: "next to yours",
	/** A tile read aloud. */
	describe: (parts: readonly string[]) => parts.join(", "),
	strengthOf: (strength: number) => `strength ${number(strength)}`,
	planned: (count: number) =>
		count === 1 ? "one order on it" : `${count} orders on it`,
	drafted: "planned, not confirmed",
};

/** What an order would do. */
export const previewWords = {
	start: (strength: number) => `Start here with ${number(strength)}`,
	grow: (strength: number) => `Grow ${number(strength)}`,
	conquer: (strength: number) => `Take it, with ${number(strength)}`,
	attack: (damage: number, left: number) =>
		`Attack −${number(damage)}, leaving ${number(left)}`,
	destroy: (damage: number) => `Attack −${number(damage)}: destroys it`,
	defend: (gain: number, to: number) =>
		`Defend +${number(gain)}, to ${number(to)}`,
	bank: (amount: number) => `Bank ${number(amount)} for later`,
	withDrop: (text: string, amount: number) =>
		`${text}, picks up ${plural(amount, "point")}`,
	upTo: (text: string) => `${text} (at most: early orders are stronger)`,
	again: "Once more to confirm",
	againStart: "Once more to start here",
};
