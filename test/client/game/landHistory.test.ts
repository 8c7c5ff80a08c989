import { expect, test } from "vitest";
import {
	runsOf,
	withLands,
	withLandsAfter,
} from "../../../src/client/game/landHistory.ts";
import { openState } from "../../../src/client/game/state.ts";
import type { OverView } from "../../../src/match/view.ts";
import type { LandHistory } from "../../../src/rules/landHistory.ts";
import { emptyPosition } from "../../../src/rules/position.ts";
import { Room } from "./room.ts";

test("of a game of thousands of turns all late turns are kept, and fewer of the early ones", () => {
	const { view } = openState(new Room().view);
	if (view.type !== "playing") throw new Error("not begun");
	const board = emptyPosition(view.settings.board, view.seats.length);
	let lands: LandHistory = [];
	for (let turn = 0; turn < 3600; turn++)
		lands = withLands(lands, { ...view, position: { ...board, turn } });
	expect(lands.length).toBeLessThanOrEqual(500);
	expect(lands[0].turn).toBe(0);
	const turns = lands.map(({ turn }) => turn);
	expect(turns.slice(-200)).toEqual(
		Array.from({ length: 200 }, (_, i) => 3400 + i),
	);
	expect(turns).toEqual(turns.toSorted((a, b) => a - b));
});

test("a victory over all others, in the midst of a turn, ends the history after that turn", () => {
	const { view } = openState(new Room().view);
	if (view.type !== "playing") throw new Error("not begun");
	const position = {
		...emptyPosition(view.settings.board, view.seats.length),
		turn: 9,
	};
	const before = withLands([], { ...view, position });
	// Such a turn's position stays in it.
	const after = withLandsAfter(before, 9, position);
	const over = { ...view, type: "over", reason: "won", position } as unknown;
	const turns = withLands(after, over as OverView).map(({ turn }) => turn);
	expect(turns).toEqual([9, 10]);
});

test("turns that a page has not seen divide its history", () => {
	const rows = [0, 1, 4, 8, 9].map((turn) => ({ turn, tiles: [1, 2] }));
	const runs = runsOf(rows).map((run) => run.map(({ turn }) => turn));
	expect(runs).toEqual([[0, 1], [4], [8, 9]]);
});
