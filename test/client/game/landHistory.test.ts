import { expect, test } from "vitest";
import { withLands } from "../../../src/client/game/landHistory.ts";
import { openState } from "../../../src/client/game/state.ts";
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
