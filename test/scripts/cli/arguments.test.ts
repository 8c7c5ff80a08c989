import { describe, expect, test } from "vitest";
import {
	boardSize,
	choice,
	noArguments,
	oneArgument,
	readArguments,
	UsageError,
	wholeNumber,
} from "../../../scripts/cli/arguments.ts";

/** Why a call is refused, which it must be. */
function refusalOf(call: () => unknown): string {
	try {
		call();
	} catch (error) {
		if (error instanceof UsageError) return error.message;
		throw error;
	}
	throw new Error("not refused");
}

test("an argument is read as the command declares it", () => {
	const { values } = readArguments({
		args: ["--games=3", "--json"],
		options: {
			games: { type: "string", default: "1" },
			seed: { type: "string", default: "x" },
			json: { type: "boolean", default: false },
		},
	});
	expect({ ...values }).toEqual({ games: "3", seed: "x", json: true });
	expect(oneArgument(["there"], "FOLDER")).toBe("there");
	expect(choice(["a", "b"], "b", "--x")).toBe("b");
	expect(wholeNumber("0", "--x", 0)).toBe(0);
	expect(wholeNumber("2400", "--x")).toBe(2400);
	expect(boardSize("17x9", "--board")).toEqual({ cols: 17, rows: 9 });
});

describe("a wrong argument is refused in one sentence", () => {
	const options = { games: { type: "string" } } as const;

	test.each<[string, () => unknown]>([
		[
			"Unknown option '--speed'.",
			() => readArguments({ args: ["--speed"], options }),
		],
		[
			"Option '--games <value>' argument missing.",
			() => readArguments({ args: ["--games"], options }),
		],
		[
			"Unexpected argument 'extra'.",
			() => readArguments({ args: ["extra"], options }),
		],
		["Unexpected argument 'extra'.", () => noArguments(["extra"])],
		["FOLDER is missing.", () => oneArgument([], "FOLDER")],
		[
			"There is only one FOLDER, so what is b?",
			() => oneArgument(["a", "b"], "FOLDER"),
		],
		["--x must be one of a, b, not c.", () => choice(["a", "b"], "c", "--x")],
		["--board must be like 17x9, not 17.", () => boardSize("17", "--board")],
		["--board must be like 17x9, not 0x9.", () => boardSize("0x9", "--board")],
	])("%s", (message, call) => {
		expect(refusalOf(call)).toBe(message);
	});

	test.each(["0", "-1", "1.5", "1e3", "many", "", "9".repeat(20)])(
		"a whole number that is %j",
		(value) => {
			expect(refusalOf(() => wholeNumber(value, "--x"))).toBe(
				`--x must be a whole number of at least 1, not ${value}.`,
			);
		},
	);
});
