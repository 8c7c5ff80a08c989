import { describe, expect, test } from "vitest";
import { HINTS, hintText } from "../../../src/client/game/lazy/hintMoments.ts";
import type { PlayingView } from "../../../src/match/view.ts";
import type { Event } from "../../../src/rules/event.ts";
import { CLASSIC, FREE_NEIGHBOR, marchFor } from "../../../src/rules/modes.ts";
import { parse } from "../../../src/rules/notation.ts";
import type { Seat } from "../../../src/rules/position.ts";
import type { Ruleset } from "../../../src/rules/ruleset.ts";
import { lazyWords } from "../../../src/words/en/lazy.ts";

const words = lazyWords.hints;
const [ME, OTHER] = [0, 1] as Seat[];

const FAR = `
	turn 3
	a3   .    b3
	   .    .
	a3   .    b3o
	   .    .
`;

function viewOf(
	map: string,
	change: Partial<PlayingView> & { readonly ruleset?: Ruleset } = {},
): PlayingView {
	const position = parse(map);
	const { ruleset = marchFor(position.board), ...view } = change;
	const seat = {
		...{ name: "", bot: null, hasResigned: false },
		...{ isReady: false, isHeld: false },
	};
	return {
		type: "playing",
		viewer: ME,
		settings: {
			...{ ruleset, board: position.board, seatCount: 2, hasClock: false },
			...{ access: "solo", fill: null, isWatchable: true },
			beginsAfterMs: null,
		},
		seats: [seat, seat],
		chainEnd: "",
		startedAt: 0,
		position,
		phase: "collecting",
		phaseStartedAt: 0,
		deadlineAt: null,
		orders: [],
		spent: 0,
		...view,
	};
}

/** The hints of a moment. */
function hintsAt(view: PlayingView, events: readonly Event[] = []): string[] {
	return HINTS.filter((hint) => hintText(hint, view, events, words) !== null);
}

const tile = parse(FAR).owners.indexOf(ME) as never;
const attacked: Event = {
	...{ type: "attacked", seat: OTHER, owner: ME, tile },
	...{ damage: 1, strength: 2 },
};
const cutOff: Event = { type: "tileLost", seat: ME, tile, cause: "cut-off" };
const risen: Event = { type: "levelChanged", seat: ME, from: 1, to: 2 };

describe("a hint comes when its moment comes", () => {
	test("at the first board of a game alone, before anything happens", () => {
		const first = viewOf(FAR.replace("turn 3", "turn 0"));
		expect(hintsAt(first)).toEqual(["lesson"]);
		expect(hintsAt(viewOf(FAR))).toEqual([]);
		const { settings } = first;
		const shared = { ...settings, access: "public" } as const;
		expect(hintsAt({ ...first, settings: shared })).toEqual([]);
	});

	test("after an attack on the reader, not on somebody else", () => {
		expect(hintsAt(viewOf(FAR), [attacked])).toEqual(["attacked"]);
		const other: Event = { ...attacked, seat: ME, owner: OTHER };
		expect(hintsAt(viewOf(FAR), [other])).toEqual([]);
	});

	test("after own land was cut off, not after it was taken", () => {
		expect(hintsAt(viewOf(FAR), [cutOff])).toEqual(["cutOff"]);
		expect(hintsAt(viewOf(FAR), [{ ...cutOff, seat: OTHER }])).toEqual([]);
		expect(hintsAt(viewOf(FAR), [{ ...cutOff, cause: "attack" }])).toEqual([]);
	});

	test("once a town touches the reader's land, with its name", () => {
		const near = viewOf(`
			turn 3
			a3   .    b3
			   o    .
		`);
		expect(hintsAt(near)).toEqual(["town"]);
		expect(hintText("town", near, [], words)).toMatch(/A-2.* 1 more order/);
	});

	test("promises no orders to whoever can't have more, as in a duel, but what a town pays", () => {
		const map = `
			turn 3
			a3   .    b3
			   o    .
		`;
		const rules = marchFor(parse(map).board);
		const most = { ...rules, startLevel: rules.maxLevel ?? 0 };
		const hint = hintText("town", viewOf(map, { ruleset: most }), [], words);
		expect(hint).not.toContain("order");
		expect(hint).toContain(`${rules.pointsPerTownTaken} more at once`);
	});

	test("at a higher level where land gives levels, and only there", () => {
		const classic = viewOf(FAR, { ruleset: CLASSIC });
		expect(hintsAt(classic, [risen])).toEqual(["level"]);
		expect(hintsAt(classic, [{ ...risen, from: 2, to: 1 }])).toEqual([]);
		expect(hintsAt(viewOf(FAR), [risen])).toEqual([]);
	});

	test("never after the last turn, which no more orders follow", () => {
		const { turns } = marchFor(parse(FAR).board).end as { turns: number };
		const at = (turn: number) =>
			hintsAt(viewOf(FAR.replace("turn 3", `turn ${turn}`)), [attacked]);
		expect(at(turns - 1)).toEqual(["attacked"]);
		expect(at(turns)).toEqual([]);
	});

	test("never for those who watch, are out, or take a tile a second", () => {
		const events = [attacked, cutOff, risen];
		const watched = viewOf(FAR, { viewer: null });
		expect(hintsAt(watched, events)).toEqual([]);
		const single = viewOf(FAR, { ruleset: FREE_NEIGHBOR });
		expect(hintsAt(single, events)).toEqual([]);
		const out = viewOf(
			FAR.replaceAll("a3", ". ").replace("3\n", "3\na: dead 2\n"),
		);
		expect(hintsAt(out, events)).toEqual([]);
	});
});
