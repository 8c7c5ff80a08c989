import { describe, expect, test } from "vitest";
import { CALM } from "../support/setting.ts";
import { Table } from "../support/table.ts";

const rules = { ...CALM, end: { type: "endless" }, readyEnds: false } as const;

/** Lets the game go on by itself, but never for ever. */
function runOn(table: Table, atMostPhases = 100): Table {
	for (let i = 0; i < atMostPhases; i++) {
		if (table.match.type === "over") return table;
		table.passes();
	}
	return table;
}

const turnsOf = (table: Table) =>
	table.toldOf("turnResolved").map(({ turn }) => turn);

describe("the cap of turns", () => {
	test("ends the game after the turn that it names", () => {
		const ruleset = { ...rules, maxTurns: 3 };
		const table = runOn(Table.begun(["captain", "hermit"], { ruleset }));
		expect(table.over.reason).toBe("turn-cap");
		expect(turnsOf(table)).toEqual([0, 1, 2, 3]);
		expect([...table.over.standings].sort()).toEqual([0, 1]);
	});

	test("does not matter to a game that is won before", () => {
		const ruleset = { ...CALM, maxTurns: 50 };
		const board = { cols: 3, rows: 2 };
		const table = runOn(Table.begun(["captain", "hermit"], { ruleset, board }));
		expect(table.over.reason).toBe("won");
		expect(turnsOf(table).length).toBeLessThan(50);
	});
});

describe("a game that nobody attends", () => {
	const ruleset = { ...rules, maxUnattendedTurns: 4, maxTurns: 40 };

	test("stops by itself, though bots go on giving orders", () => {
		const table = runOn(Table.begun(["Ann", "captain"], { ruleset }));
		expect(table.over.reason).toBe("unattended");
		expect(turnsOf(table)).toEqual([0, 1, 2, 3]);
	});

	test("stops also where no order is given, and so no turn passes", () => {
		const table = runOn(Table.begun(["Ann", "Bob"], { ruleset }));
		expect(table.over.reason).toBe("unattended");
		expect(turnsOf(table)).toEqual([]);
		const collecting = table
			.toldOf("phaseBegan")
			.filter(({ phase }) => phase === "collecting");
		expect(collecting).toHaveLength(4);
	});

	test("is attended by any order, by any word of being ready, and by a start", () => {
		const signs: ((table: Table) => Table)[] = [
			(table) => table.orders("Ann", "bank"),
			(table) => table.isReady("Ann"),
		];
		for (const sign of signs) {
			const table = Table.begun(["Ann", "captain"], { ruleset }).passes();
			for (let turn = 0; turn < 10; turn++) {
				expect(table.turn).toBe(turn);
				if (turn % 4 === 3) sign(table);
				table.passesTurn();
			}
			expect(table.playing.unattendedTurns).toBe(2);
		}
		const started = Table.begun(["Ann", "captain"], { ruleset });
		runOn(started.starts("Ann", started.freeLabels[0]));
		expect(turnsOf(started)).toEqual([0, 1, 2, 3, 4]);
	});

	test("is attended by a dead person who says ready", () => {
		const map = `
			turn 5
			a: dead 4
			b: level 1, started 0
			c: level 1, started 0

			b50         .           .           .
			      b50         .           .
			.           .           .           c50
			      .           .           c50
		`;
		const mortal = { ...ruleset, returns: false, minSeats: 2 };
		const names = ["Ann", "captain", "hermit"];
		const open = () => Table.onMap(map, names, { ruleset: mortal });
		expect(runOn(open()).over.reason).toBe("unattended");
		const table = open();
		for (let i = 0; i < 8; i++) table.isReady("Ann").passesTurn();
		expect(table.turn).toBe(13);
		expect(table.playing.unattendedTurns).toBe(0);
	});

	test("is none where no person ever sat: bots play on to the end", () => {
		const table = runOn(Table.begun(["captain", "gardener"], { ruleset }));
		expect(table.over.reason).toBe("turn-cap");
		expect(turnsOf(table)).toHaveLength(41);
	});
});

test("a game of bots that have nothing to do does not go on for ever", () => {
	const board = { cols: 1, rows: 1 };
	const table = runOn(Table.begun(["captain", "hermit"], { board }), 300);
	expect(table.match.type).toBe("over");
});
