/** A failure: a name to find it by, and the first lines of the reason. */
export type Failure = { readonly what: string; readonly why: string };

export type Outcome = {
	readonly passed: number;
	readonly skipped: number;
	readonly failures: readonly Failure[];
};

type Report = {
	numPassedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: FileReport[];
};

type FileReport = {
	/** The file's path. */
	name: string;
	status: string;
	message: string;
	assertionResults: TestReport[];
};

type TestReport = {
	ancestorTitles: string[];
	title: string;
	status: string;
	failureMessages: string[];
};

/** Enough lines for the message and the line of code that it comes from. */
const LINES = 6;

/**
 * Reads the JSON report of a run of vitest. A file that failed without any failed test (it
 * could not be loaded, or a hook of it failed), and a run that failed without any failed
 * file (a crash, an unhandled rejection), count as one failure.
 */
export function readReport(
	json: string | undefined,
	isOk: boolean,
	root: string,
): Outcome {
	const report = parseReport(json);
	if (!report) return { passed: 0, skipped: 0, failures: [NO_REPORT] };
	const failures = report.testResults.flatMap((file) =>
		failuresOf(file, file.name.replace(root, "")),
	);
	return {
		passed: report.numPassedTests,
		skipped: report.numPendingTests + report.numTodoTests,
		failures: failures.length === 0 && !isOk ? [NO_TEST] : failures,
	};
}

const NO_REPORT: Failure = {
	what: "the run",
	why: "It ended without a report; its output is above.",
};

const NO_TEST: Failure = {
	what: "the run",
	why: "It failed, though no test did; its output is above.",
};

function failuresOf(file: FileReport, path: string): Failure[] {
	const failed = file.assertionResults.filter(
		({ status }) => status === "failed",
	);
	if (failed.length === 0 && file.status === "failed")
		return [{ what: path, why: firstLines(file.message) }];
	return failed.map(({ ancestorTitles, title, failureMessages }) => ({
		what: [path, ...ancestorTitles.filter((name) => name !== ""), title].join(
			" > ",
		),
		why: firstLines(failureMessages.join("\n")),
	}));
}

export function firstLines(text: string): string {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return lines.slice(0, LINES).join("\n");
}

function parseReport(json: string | undefined): Report | undefined {
	try {
		return json === undefined ? undefined : (JSON.parse(json) as Report);
	} catch {
		return undefined;
	}
}
