export type Count = { passed: number; failed: number; skipped: number };

type Report = {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { status: string; assertionResults: unknown[] }[];
};

/**
 * Counts a run of vitest from its JSON report. A file that could not be loaded, and a run
 * that failed without any failed test (a crash, an unhandled rejection), count as one failure.
 */
export function countReport(json: string | undefined, isOk: boolean): Count {
	const report = parseReport(json);
	if (!report) return { passed: 0, failed: 1, skipped: 0 };
	const unloaded = report.testResults.filter(
		(file) => file.status === "failed" && file.assertionResults.length === 0,
	).length;
	const failed = report.numFailedTests + unloaded;
	return {
		passed: report.numPassedTests,
		failed: failed === 0 && !isOk ? 1 : failed,
		skipped: report.numPendingTests + report.numTodoTests,
	};
}

function parseReport(json: string | undefined): Report | undefined {
	try {
		return json === undefined ? undefined : (JSON.parse(json) as Report);
	} catch {
		return undefined;
	}
}
