import { describe, expect, test } from "vitest";
import { parseLog } from "../../src/protocol/gameLog.ts";
import { type Archive, packLog } from "../../src/rules/archive.ts";
import { CLASSIC, FREE_NEIGHBOR, marchFor } from "../../src/rules/modes.ts";
import { RULES_VERSION, type Ruleset } from "../../src/rules/ruleset.ts";
import { textOfGame } from "../support/gameFiles.ts";
import { BOARD, GAME, recorded } from "../support/recorded.ts";

const archive = packLog(recorded(CLASSIC, GAME));

/** An archive's text with some fields changed. */
function textWith(changes: Readonly<Record<string, unknown>>): string {
	return JSON.stringify({ ...archive, ...changes });
}

describe("a log is read", () => {
	test.each<[string, Ruleset]>([
		["classic", CLASSIC],
		["free", FREE_NEIGHBOR],
		["march", marchFor(BOARD)],
		["full", { ...CLASSIC, end: { type: "full-map" } }],
		["endless", { ...CLASSIC, end: { type: "endless" } }],
		["limited", { ...CLASSIC, end: { type: "turn-limit", turn: 9 } }],
		["scored", { ...CLASSIC, end: { type: "points", turns: 9 } }],
	])("with its ruleset, such as %s", (_, ruleset) => {
		const log = recorded(ruleset, []);
		expect(parseLog(JSON.stringify(packLog(log)))).toEqual(log);
	});

	test("as the game that was archived; a game of version 1 has a ruleset without what came later", () => {
		const archived = JSON.parse(textOfGame("march-17x9-4"));
		const log = parseLog(JSON.stringify(archived));
		if (typeof log === "string") throw new Error(log);
		const packed = JSON.parse(JSON.stringify(packLog(log)));
		expect(packed).toMatchObject(archived);
		expect(packed.ruleset).toEqual({
			...archived.ruleset,
			...{ starts: "chosen", startRadius: 0 },
			...{ levelPerTown: 0, maxLevel: null },
			...{ support: false, captureStrength: null, cutOff: false },
			...{ pointsPerTownTaken: 0, pointsPerTown: 0, pointsPerTile: 0 },
		});
	});

	test("whatever its text says about seats and tiles: verification checks that", () => {
		const standings = [7, -3, 1];
		const read = parseLog(textWith({ standings }));
		expect(read).toMatchObject({ standings });
	});
});

describe("a text that is not a log is refused:", () => {
	test.each(["", "{", "null", "7", "[]", '"x"', "{}", '{"format":"1"}'])(
		"%s",
		(text) => {
			expect(parseLog(text)).toBe("no_log");
		},
	);

	test.each<[string, unknown]>([
		["id", 7],
		["ruleset", { ...CLASSIC, levelSteps: [[1]] }],
		["ruleset", { ...CLASSIC, end: { type: "never" } }],
		["ruleset", { ...CLASSIC, pace: null }],
		["board", { cols: 0, rows: 3 }],
		["board", { cols: 1e6, rows: 1e6 }],
		["board", { cols: 5.5, rows: 3 }],
		["board", { ...BOARD, terrain: "....." }],
		["board", { ...BOARD, terrain: "x".repeat(15) }],
		["board", { ...BOARD, terrain: "~".repeat(15) }],
		["board", { ...BOARD, terrain: 15 }],
		["map", "moon"],
		["seats", []],
		["seats", [{ name: 1 }]],
		["seats", Array.from({ length: 101 }, () => ({ name: "x" }))],
		["resigned", ["0"]],
		["reason", "bored"],
		["standings", null],
		["startedAt", "today"],
		["lastKey", 1],
		["turns", {}],
		["turns", [{ ...archive.turns[0], orders: ["0"] }]],
		["turns", [{ ...archive.turns[0], at: null }]],
		["entries", [null]],
	])("with another %s: %j", (name, value) => {
		expect(parseLog(textWith({ [name]: value }))).toBe("no_log");
	});

	test.each([
		[-1, 5],
		[5, 1],
		[0, 1e308],
	])("with chance between %d and %d, which no draw would end", (...bounds) => {
		const { events } = CLASSIC;
		if (events === null) throw new Error("no chance");
		const { lightning, earthquake, drop } = events;
		for (const changed of [
			{ lightning: { ...lightning, damage: bounds } },
			{ earthquake: { ...earthquake, damage: bounds } },
			{ earthquake: { ...earthquake, radius: bounds } },
			{ drop: { ...drop, amount: bounds } },
		]) {
			const ruleset = { ...CLASSIC, events: { ...events, ...changed } };
			expect(parseLog(textWith({ ruleset }))).toBe("no_log");
		}
	});

	test.each(Object.keys(archive) as (keyof Archive)[])("without %s", (name) => {
		const { [name]: _, ...rest } = archive;
		expect(parseLog(JSON.stringify(rest))).toBe("no_log");
	});
});

test("a log of another format or of rules of another version is distinguished", () => {
	expect(parseLog(textWith({ format: 3 }))).toBe("other_format");
	const rules = RULES_VERSION + 1;
	expect(parseLog(textWith({ rules }))).toBe("other_rules");
	// Even if nothing else is in the current form.
	expect(parseLog(`{"format":1,"rules":${rules}}`)).toBe("other_rules");
});
