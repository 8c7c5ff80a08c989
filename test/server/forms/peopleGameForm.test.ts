import { describe, expect, test } from "vitest";
import type { Settings } from "../../../src/match/settings.ts";
import { MAP_SHAPES } from "../../../src/rules/maps/shapes.ts";
import { marchFor } from "../../../src/rules/modes.ts";
import { RULESET_NAMES } from "../../../src/rules/ruleset.ts";
import {
	DEFAULT_GAME,
	gameSettingsOf,
	PACES,
	parseGame,
} from "../../../src/server/forms/peopleGameForm.ts";

function settings(form: Record<string, string>): Settings {
	const parsed = parseGame(form);
	if (parsed.type === "invalid")
		throw new Error(JSON.stringify(parsed.problems));
	return gameSettingsOf(parsed.values);
}

describe("a form becomes a game for people", () => {
	test("an empty one: a public march of four on a generated board, with twenty seconds a turn", () => {
		expect(settings({})).toMatchObject({
			ruleset: {
				name: "march",
				tempo: "even",
				plans: "sealed",
				readyEnds: true,
				pace: { waitingMs: 0, collectingMs: 20_000 },
				starts: "assigned",
				end: { type: "points" },
			},
			board: { cols: 17, rows: 9 },
			map: "island",
			seatCount: 4,
			hasClock: true,
			access: "public",
			fill: "normal",
			isWatchable: true,
			beginsAfterMs: null,
		});
	});

	test("what is chosen replaces the default", () => {
		expect(
			settings({
				access: "link",
				ruleset: "turn-by-turn",
				board: "12x30",
				seats: "15",
				end: "turn-limit",
				turns: "40",
				tempo: "speed",
				plans: "open",
				events: "off",
				pace: "90",
				fill: "none",
				watch: "players",
				start: "300",
			}),
		).toMatchObject({
			ruleset: {
				name: "turn-by-turn",
				end: { type: "turn-limit", turn: 39 },
				tempo: "speed",
				plans: "open",
				events: null,
				readyEnds: true,
				pace: { collectingMs: 90_000 },
			},
			board: { cols: 12, rows: 30 },
			seatCount: 15,
			hasClock: true,
			access: "link",
			fill: null,
			isWatchable: false,
			beginsAfterMs: 300_000,
		});
	});

	test.each(RULESET_NAMES)(
		"time does not count in %s, unless asked for",
		(ruleset) => {
			expect(settings({ ruleset }).ruleset.tempo).toBe("even");
			const hurried = settings({ ruleset, tempo: "speed" });
			expect(hurried.ruleset.tempo).toBe("speed");
		},
	);

	test.each([...PACES.live, ...PACES.correspondence])(
		"a turn may take %i seconds",
		(seconds) => {
			const { pace } = settings({ pace: String(seconds) }).ruleset;
			expect(pace.collectingMs).toBe(1000 * seconds);
		},
	);

	test("a start is chosen within ten seconds, by correspondence within a whole turn", () => {
		const waitingMs = (pace: string) =>
			settings({ ruleset: "turn-by-turn", pace }).ruleset.pace.waitingMs;
		expect(waitingMs("5")).toBe(10_000);
		expect(waitingMs("180")).toBe(10_000);
		expect(waitingMs("3600")).toBe(3_600_000);
		expect(waitingMs("259200")).toBe(259_200_000);
	});

	test("a march ends after as many turns as wanted, whatever is usual", () => {
		const { ruleset } = settings({ end: "turn-limit", turns: "60" });
		expect(ruleset).toMatchObject({
			end: { type: "points", turns: 60 },
			maxTurns: 60,
		});
		const usual = marchFor({ cols: 17, rows: 9 });
		expect(settings({}).ruleset.end).toEqual(usual.end);
	});

	test.each(MAP_SHAPES)("the map has the shape %s, if wanted", (map) => {
		expect(settings({ map }).map).toBe(map);
	});

	test("a map left to chance has any of the shapes", () => {
		expect(MAP_SHAPES).toContain(settings({ map: "surprise" }).map);
	});

	test.each(["turn-by-turn", "free-neighbor", "free-full"])(
		"%s is played on the plain rectangle, whatever map is chosen",
		(ruleset) => {
			const { map, board } = settings({ ruleset, map: "surprise" });
			expect(map).toBeUndefined();
			expect(board).toEqual({ cols: 17, rows: 9 });
		},
	);

	test.each(["free-neighbor", "free-full"])(
		"%s keeps its turn a second, and its orders sealed unless asked otherwise",
		(ruleset) => {
			const free = settings({ ruleset, pace: "86400", seats: "50" });
			expect(free).toMatchObject({
				seatCount: 50,
				hasClock: true,
				ruleset: {
					plans: "sealed",
					readyEnds: false,
					pace: { waitingMs: 0, collectingMs: 1000 },
				},
			});
			expect(settings({ ruleset, plans: "open" }).ruleset.plans).toBe("open");
			expect(settings({ ruleset, end: "endless" }).ruleset.end.type).toBe(
				"endless",
			);
		},
	);
});

describe("the problems of a form", () => {
	test.each([
		[{ access: "solo" }, { access: "unknown_choice" }],
		[{ ruleset: "chess" }, { ruleset: "unknown_choice" }],
		[{ board: "huge" }, { board: "bad_board" }],
		[{ board: "4x31" }, { cols: "cols_range", rows: "rows_range" }],
		[{ board: "own", cols: "-5" }, { cols: "not_a_number" }],
		[{ seats: "two" }, { seats: "not_a_number" }],
		[{ seats: "1" }, { seats: "seats_range" }],
		[{ seats: "16" }, { seats: "seats_range" }],
		[{ ruleset: "free-full", seats: "51" }, { seats: "seats_range" }],
		[{ board: "7x7", seats: "3" }, { seats: "seats_board" }],
		[{ board: "5x5", seats: "2" }, { seats: "seats_board" }],
		[
			{ ruleset: "turn-by-turn", board: "5x5", seats: "13" },
			{ seats: "seats_board" },
		],
		[
			{ ruleset: "free-full", board: "9x7", seats: "32" },
			{ seats: "seats_board" },
		],
		[{ end: "endless" }, { end: "end_points" }],
		[{ end: "full-map" }, { end: "end_points" }],
		[{ end: "half-map" }, { end: "end_points" }],
		[{ end: "turn-limit", turns: "7" }, { turns: "turns_range" }],
		[{ end: "turn-limit", turns: "101" }, { turns: "turns_range" }],
		[{ map: "moon" }, { map: "unknown_choice" }],
		[{ end: "never" }, { end: "unknown_choice" }],
		[
			{ ruleset: "turn-by-turn", end: "turn-limit", turns: "0" },
			{ turns: "turns_range" },
		],
		[{ turns: "1.5" }, { turns: "not_a_number" }],
		[{ tempo: "ruleset" }, { tempo: "unknown_choice" }],
		[{ plans: "secret" }, { plans: "unknown_choice" }],
		[{ events: "rain" }, { events: "unknown_choice" }],
		[{ pace: "4" }, { pace: "pace_range" }],
		[{ pace: "181" }, { pace: "pace_range" }],
		[{ pace: "3599" }, { pace: "pace_range" }],
		[{ pace: "259201" }, { pace: "pace_range" }],
		[{ pace: "1e3" }, { pace: "not_a_number" }],
		[{ fill: "godlike" }, { fill: "unknown_choice" }],
		[{ watch: "nobody" }, { watch: "unknown_choice" }],
		[{ start: "0" }, { start: "unknown_choice" }],
	])("%j: %j", (form, problems) => {
		const parsed = parseGame(form);
		expect(parsed.type === "invalid" && parsed.problems).toEqual(problems);
	});

	test("all problems are found at once", () => {
		const form = { seats: "99", pace: "4", end: "endless", start: "soon" };
		expect(parseGame(form)).toMatchObject({
			problems: {
				seats: "seats_range",
				pace: "pace_range",
				end: "end_points",
				start: "unknown_choice",
			},
		});
	});

	test("a size that is wrong says nothing of how many fit in it", () => {
		const parsed = parseGame({ board: "4x30", seats: "99" });
		expect(parsed.type === "invalid" && parsed.problems).toEqual({
			cols: "cols_range",
		});
	});

	test("what was typed is kept, and the rest has its defaults", () => {
		expect(parseGame({ seats: "lots", pace: "60" })).toMatchObject({
			form: { ...DEFAULT_GAME, seats: "lots", pace: "60" },
		});
	});

	test("a size of one's own is kept as one", () => {
		expect(parseGame({ board: "12x99" })).toMatchObject({
			form: { board: "own", cols: "12", rows: "99" },
		});
	});
});
