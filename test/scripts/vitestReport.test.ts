import { describe, expect, test } from "vitest";
import { readReport } from "../../scripts/test/vitestReport.ts";

const ROOT = "/here/";

function testIn(status: string, title: string, failureMessages: string[] = []) {
	return { ancestorTitles: ["", "a room"], title, status, failureMessages };
}

function fileWith(status: string, tests: object[], message = "") {
	const name = `${ROOT}test/room.test.ts`;
	return { name, status, message, assertionResults: tests };
}

function reportOf(...files: object[]): string {
	const counts = { numPassedTests: 3, numPendingTests: 2, numTodoTests: 1 };
	return JSON.stringify({ ...counts, testResults: files });
}

test("tests that passed or were skipped are counted", () => {
	const json = reportOf(fileWith("passed", [testIn("passed", "opens")]));
	expect(readReport(json, true, ROOT)).toEqual({
		passed: 3,
		skipped: 3,
		failures: [],
	});
});

test("a test that failed is given with its file, its name and the first lines of the reason", () => {
	const why = ["AssertionError: no", "", "    at one", "    at two"];
	const file = fileWith("failed", [
		testIn("passed", "opens"),
		testIn("failed", "closes", [[...why, ...why, ...why].join("\n")]),
	]);
	expect(readReport(reportOf(file), false, ROOT).failures).toEqual([
		{
			what: "test/room.test.ts > a room > closes",
			why: [
				...["AssertionError: no", "    at one", "    at two"],
				...["AssertionError: no", "    at one", "    at two"],
			].join("\n"),
		},
	]);
});

describe("what counts as one failure", () => {
	test.each([
		["a file that could not be loaded", []],
		["a file of which a hook failed", [testIn("passed", "opens")]],
	])("%s", (_, tests) => {
		const json = reportOf(fileWith("failed", tests, "no such module"));
		expect(readReport(json, false, ROOT).failures).toEqual([
			{ what: "test/room.test.ts", why: "no such module" },
		]);
	});

	test.each([
		["a run that failed though no test did", reportOf()],
		["a run without a report", undefined],
		["a run of which the report was cut off", reportOf().slice(0, 20)],
	])("%s", (_, json) => {
		const { failures } = readReport(json, false, ROOT);
		expect(failures.map(({ what }) => what)).toEqual(["the run"]);
	});
});
