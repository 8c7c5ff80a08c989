import { describe, expect, test } from "vitest";
import { standingOf } from "../../../src/client/shared/standing.ts";
import type { PlayingView } from "../../../src/match/view.ts";
import { CLASSIC, marchFor } from "../../../src/rules/modes.ts";
import { parse } from "../../../src/rules/notation.ts";
import type { Seat } from "../../../src/rules/position.ts";
import type { End, Ruleset } from "../../../src/rules/ruleset.ts";
import { standingWords as en } from "../../../src/words/en/standing.ts";
import { standingWords as fr } from "../../../src/words/fr/standing.ts";

const NAMES = ["Ann", "Ilse", "Mira"];
const MARCH = marchFor({ cols: 17, rows: 9 });

/** The view of a drawn position in play, with turn 15 of the rules, the sixteenth, in march. */
function viewOf(map: string, ruleset: Ruleset, viewer: Seat | null = null) {
	const position = parse(map);
	const { board } = position;
	const seats = NAMES.slice(0, position.seats.length);
	return {
		type: "playing",
		viewer,
		settings: { ruleset, board },
		seats: seats.map((name) => ({ name })),
		position,
	} as unknown as PlayingView;
}

function marchAt(points: readonly number[], viewer: Seat | null = null) {
	const [a, b, c] = points;
	return viewOf(
		`turn 15
		a: points ${a}
		b: points ${b}
		c: points ${c}
		a3o b3o b3o c3 .`,
		MARCH,
		viewer,
	);
}

const told = (view: PlayingView, words = en, isOver = false) =>
	standingOf(view, words, isOver).text;

describe("where points win, it says who leads, by how much, and what is left", () => {
	test.each([
		[[10, 16, 4], null, "Ilse leads by 6 · 9 turns left"],
		[[16, 10, 4], 0, "You lead by 6 · 9 turns left"],
		[[10, 16, 4], 0, "You are 6 behind Ilse · 9 turns left"],
		[[10, 16, 4], 2, "Place 3, 6 behind Ann · 9 turns left"],
		[[4, 16, 4], 2, "You are 12 behind Ilse · 9 turns left"],
		[[16, 16, 4], null, "Ilse and Ann share the lead · 9 turns left"],
		[[16, 16, 4], 0, "You and Ilse share the lead · 9 turns left"],
		[
			[16, 16, 4],
			2,
			"Ilse and Ann share the lead, you are 12 behind · 9 turns left",
		],
		[[0, 0, 0], 0, "Nobody leads yet · 9 turns left"],
	] as const)("%j, read by %s: %s", (points, viewer, text) => {
		expect(told(marchAt(points, viewer as Seat | null))).toBe(text);
	});

	test("in French", () => {
		expect(told(marchAt([10, 16, 4], 0 as Seat), fr)).toBe(
			"Vous êtes à 6\u00a0points d’Ilse · encore 9 tours",
		);
	});

	test("the dead neither lead nor are behind", () => {
		const map =
			"turn 23\na: dead 3, points 30\nb: points 4\nc: points 1\nb3o c3";
		const view = viewOf(map, MARCH, 0 as Seat);
		expect(told(view)).toBe("Ilse leads by 3 · last turn");
	});

	test("a bar has what a seat has, what its towns will pay, and a mark at the leader", () => {
		const { courses } = standingOf(marchAt([10, 16, 4]), en, false);
		// Nine turns: one town brings 9 points, two bring 18; the best is on course for 34.
		expect(courses).toEqual([
			{ now: 10 / 34, later: 19 / 34, mark: 16 / 34, text: en.onCourse(19) },
			{ now: 16 / 34, later: 1, mark: 16 / 34, text: en.onCourse(34) },
			{ now: 4 / 34, later: 4 / 34, mark: 16 / 34, text: "" },
		]);
	});

	test("once the game is over, nothing more comes", () => {
		const { text, courses } = standingOf(marchAt([10, 16, 4]), en, true);
		expect(text).toBe("Ilse leads by 6");
		for (const { now, later } of courses) expect(later).toBe(now);
	});

	test("a replay says where the game stopped, not how many turns were left", () => {
		const stopped = standingOf(marchAt([10, 16, 4]), en, false, 18);
		expect(stopped.text).toBe("Ilse leads by 6 · ended after turn 18 of 24");
		// Two towns bring six points in three turns.
		expect(stopped.courses[1].text).toBe(en.onCourse(22));
		const whole = standingOf(marchAt([10, 16, 4]), en, false, 24);
		expect(whole.text).toBe("Ilse leads by 6 · 9 turns left");
	});
});

describe("where land wins, it says how much of it is held", () => {
	const half = { ...CLASSIC, end: { type: "half-map" } as const };
	const falling: End = {
		type: "falling-share",
		...{ startPercent: 50, fallsAfterTurn: 2 },
		...{ percentPerTurn: 10, leastPercent: 10 },
	};
	const map = (turn: number) => `turn ${turn}\na20 b20 b20 . .\n. . . . .`;

	test.each([
		[null, "Ilse holds 2 of the 5 tiles that win"],
		[0, "Ilse holds 2 of the 5 tiles that win, you 1"],
		[1, "You hold 2 of the 5 tiles that win"],
	])("read by %s: %s", (viewer, text) => {
		expect(told(viewOf(map(9), half, viewer as Seat | null))).toBe(text);
	});

	test("and how much will be enough next turn", () => {
		const ruleset = { ...CLASSIC, end: falling };
		expect(told(viewOf(map(1), ruleset))).not.toContain("next turn");
		const view = viewOf(map(2), ruleset);
		expect(told(view)).toBe(
			"Ilse holds 2 of the 5 tiles that win · 4 next turn",
		);
		const [ann, ilse] = standingOf(view, en, false).courses;
		expect(ann).toEqual({
			...{ now: 0.2, later: 0.2, mark: 0.8 },
			text: "1 of the 5 tiles that win",
		});
		expect(ilse.now).toBe(0.4);
	});

	test("after a number of turns it is the most that wins", () => {
		const end = { type: "turn-limit", turn: 9 } as const;
		const view = viewOf(map(5), { ...CLASSIC, end }, 0 as Seat);
		expect(told(view)).toBe("You are 1 tile behind Ilse · 5 turns left");
		expect(standingOf(view, en, false).courses[0].now).toBe(0.5);
	});

	test("a game without an end has no turns left", () => {
		const view = viewOf(map(5), { ...CLASSIC, end: { type: "endless" } });
		expect(told(view)).toBe("Ilse leads by 1 tile");
	});
});
