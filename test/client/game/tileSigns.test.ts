import { describe, expect, test } from "vitest";
import { actPreviewOf } from "../../../src/client/game/actPreview.ts";
import { choose } from "../../../src/client/game/plan.ts";
import { type GameState, openState } from "../../../src/client/game/state.ts";
import { tileSignsOf } from "../../../src/client/game/tileSigns.ts";
import { spokenTile } from "../../../src/client/game/tileText.ts";
import { soloSettings } from "../../../src/match/settings.ts";
import type { PlayingView } from "../../../src/match/view.ts";
import { labelOf } from "../../../src/rules/hex.ts";
import { CLASSIC, marchFor } from "../../../src/rules/modes.ts";
import { parse } from "../../../src/rules/notation.ts";
import type { Seat } from "../../../src/rules/position.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { gameWords } from "../../../src/words/en/game.ts";
import { noteWords } from "../../../src/words/en/notes.ts";
import { tileNamed } from "../../support/playing.ts";

const WORDS = { ...gameWords, ...noteWords };

const MARCH = marchFor({ cols: 17, rows: 9 });

/** Of a: B-3 is touched by two tiles of b and one of c, C-1 by one of b. */
const MAP = `
	turn 9
	a: level 4
	b: level 3
	c: level 1
	.          b3         .
	      b3         .          .
	.          a3         c3
	      .          c1         .
	a5         .          .
	      b3         .          .
`;

/** The page of seat a, or of a viewer who only watches. */
function stateOn(
	map: string,
	ruleset: Ruleset = MARCH,
	viewer: Seat | null = 0 as Seat,
): GameState {
	const position = parse(map);
	const view: PlayingView = {
		type: "playing",
		viewer,
		settings: soloSettings({
			...{ ruleset, board: position.board, hasClock: false },
			seatCount: position.seats.length,
		}),
		seats: position.seats.map((_, seat) => ({
			...{ name: `seat ${seat}`, bot: null },
			...{ hasResigned: false, isReady: false, isHeld: false },
		})),
		...{ chainEnd: "", startedAt: 0, position, phase: "collecting" },
		...{ phaseStartedAt: 0, deadlineAt: null, orders: [], spent: 0 },
	};
	return openState(view);
}

function signsOf(state: GameState): string[] {
	if (state.view.type !== "playing") return [];
	const { board } = state.view.position;
	return tileSignsOf(state, 0)
		.map(
			({ tile, type, orders }) => `${labelOf(board, tile)} ${type} ${orders}`,
		)
		.sort();
}

function tileOn(state: GameState, label: string) {
	return tileNamed(state.view.settings.board, label);
}

function planned(state: GameState, ...labels: string[]): GameState {
	return labels.reduce(
		(one, label) =>
			choose(
				one,
				{ type: "tile", tile: tileOn(state, label) },
				{ at: 0, newId: () => label },
			).state,
		state,
	);
}

describe("signs on tiles", () => {
	test("mark what one or two orders can take: from the player, and for the player", () => {
		expect(signsOf(stateOn(MAP))).toEqual(["B-3 danger 2", "B-4 prize 1"]);
	});

	test("follow the plans: a tile that is defended is no longer in danger", () => {
		expect(signsOf(planned(stateOn(MAP), "B-3"))).toEqual(["B-4 prize 1"]);
	});

	test("are for players only", () => {
		expect(signsOf(stateOn(MAP, MARCH, null))).toEqual([]);
	});
});

describe("what an order would do, on its tile", () => {
	const preview = (state: GameState, label: string) => {
		const tile = tileOn(state, label);
		const shown = actPreviewOf(state, tile, 0, gameWords.number);
		return shown && `${shown.act} ${shown.change}>${shown.after}`;
	};

	test.each([
		["A-4", "take >3"],
		["A-3", "strike \u22121>2"],
		["B-4", "capture >3"],
		["B-3", "defend +2>5"],
		["A-6", null],
	])("%s: %s", (label, expected) => {
		expect(preview(stateOn(MAP), label)).toBe(expected);
	});

	test("is nothing where an order is planned already, as its arrow and number tell", () => {
		expect(preview(planned(stateOn(MAP), "A-4"), "A-4")).toBeNull();
	});

	test("is exact where strengths are fractions", () => {
		const map = "turn 30\na19.3  .\n      b30.5";
		expect(preview(stateOn(map, CLASSIC), "A-1")).toBe("defend +20>39.3");
		expect(preview(stateOn(map, CLASSIC), "A-2")).toBe("strike \u221220>10.5");
	});
});

test("a screen reader is told who can take a tile, and what the reader can take", () => {
	const state = stateOn(MAP);
	const focus = { pointed: null, allNumbers: false, at: 0, words: WORDS };
	const { preview } = noteWords;
	expect(spokenTile(state, tileOn(state, "B-3"), focus)).toContain(
		preview.inDanger("seat 1", 2, true),
	);
	expect(spokenTile(state, tileOn(state, "A-3"), focus)).toContain(
		preview.inReach(3),
	);
});
