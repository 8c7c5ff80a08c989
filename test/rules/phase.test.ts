import { expect, test } from "vitest";
import { CLASSIC, FREE_NEIGHBOR, marchFor } from "../../src/rules/modes.ts";
import { nextPhase, type TurnPhase } from "../../src/rules/phase.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";

const PLAYED = { orders: 3, started: 2 };

/** The phases from a moment on, until the next turn has begun. */
function phasesFrom(ruleset: Ruleset, turn: number): string[] {
	let moment: TurnPhase = { phase: "waiting", turn };
	const phases: string[] = [];
	while (moment.turn === turn) {
		phases.push(moment.phase);
		moment = nextPhase(ruleset, moment, PLAYED);
	}
	expect(moment).toEqual({ phase: "waiting", turn: turn + 1 });
	return phases;
}

test("a turn waits, collects, executes and erodes", () => {
	expect(phasesFrom(CLASSIC, 19)).toEqual([
		"waiting",
		"collecting",
		"executing",
		"erosion",
	]);
});

test("random events come before the execution, from turn 20 on", () => {
	const phases = ["waiting", "collecting", "events", "executing", "erosion"];
	expect(phasesFrom(CLASSIC, 20)).toEqual(phases);
	expect(phasesFrom(CLASSIC, 21)).toEqual(phases);
});

test("without random events their phase is left out", () => {
	expect(phasesFrom({ ...CLASSIC, events: null }, 20)).not.toContain("events");
});

test.each([
	["no order was confirmed", { orders: 0, started: 2 }],
	["too few have started", { orders: 5, started: 1 }],
])("when %s, the same turn waits again", (_, counts) => {
	expect(nextPhase(CLASSIC, { phase: "collecting", turn: 7 }, counts)).toEqual({
		phase: "waiting",
		turn: 7,
	});
});

test("where nobody chooses a start, the turn is over even if nobody gave an order", () => {
	const march = marchFor({ cols: 11, rows: 9 });
	const after = nextPhase(
		march,
		{ phase: "collecting", turn: 7 },
		{ orders: 0, started: 1 },
	);
	expect(after).toEqual({ phase: "executing", turn: 7 });
});

test("a single-step mode goes on even if nobody gave an order", () => {
	const after = nextPhase(
		FREE_NEIGHBOR,
		{ phase: "collecting", turn: 7 },
		{ orders: 0, started: 0 },
	);
	expect(after).toEqual({ phase: "events", turn: 7 });
});
