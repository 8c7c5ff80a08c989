/** The island on which the home page's game is played: its picture and the live game after it have the same. */
import type { Board } from "../rules/hex.ts";

export const DEMO_BOARD: Board = {
	cols: 17,
	rows: 9,
	terrain: [
		"~~~...~.~.~...~~~",
		"~~......o......~~",
		"~...@.......@...~",
		"~...............~",
		"~.~...o...o...~.~",
		"~...............~",
		"~~..@.......@..~~",
		"~~......o......~~",
		"~-~-.-~-~-~-.-~-~",
	].join(""),
};
