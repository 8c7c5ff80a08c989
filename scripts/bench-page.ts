// Measures the pages with Lighthouse: `npm run bench:page -- --help`.
import { mkdtempSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import {
	type OpenedBrowser,
	openBrowser,
	pressAt,
	signIn,
} from "./bench/pages/openBrowser.ts";
import {
	CATEGORIES,
	FORMS,
	type Form,
	type LighthouseResult,
	runLighthouse,
} from "./bench/pages/runLighthouse.ts";
import {
	openSamplePage,
	PAGE_NAMES,
	type PageName,
	type SamplePage,
} from "./bench/pages/samplePages.ts";
import { buildClient } from "./build.ts";
import { choice, readArguments, wholeNumber } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { tableRow } from "./cli/table.ts";
import { startWorker, useServer } from "./load/servers.ts";
import { MAIN } from "./load/wranglerConfig.ts";

type Options = {
	readonly pages: readonly PageName[];
	readonly forms: readonly Form[];
	readonly runs: number;
};

function parse(args: string[]): Options {
	const { values } = readArguments({
		args,
		options: {
			page: { type: "string", default: PAGE_NAMES.join() },
			form: { type: "string", default: FORMS.join() },
			runs: { type: "string", default: "3" },
		},
	});
	const pages = values.page.split(",");
	const forms = values.form.split(",");
	return {
		pages: pages.map((name) => choice(PAGE_NAMES, name, "--page")),
		forms: forms.map((name) => choice(FORMS, name, "--form")),
		runs: wholeNumber(values.runs, "--runs"),
	};
}

const WIDTHS = [20, 6, 6, 6, 6, 9, 9, 11, 9, 8, 7];

async function measurePages({ pages, forms, runs }: Options): Promise<void> {
	await buildClient();
	const server = await startWorker(MAIN);
	await useServer(server, async () => {
		const browser = await openBrowser();
		try {
			printHeading();
			for (const name of pages) {
				const page = await openSamplePage(name, server.url);
				for (const form of forms) await measure(page, form, { browser, runs });
			}
		} finally {
			await browser.close();
		}
	});
	console.log(`\nThe whole reports are in ${folder}.`);
}

const folder = mkdtempSync(join(tmpdir(), "hexmarch-lighthouse-"));

type Means = { readonly browser: OpenedBrowser; readonly runs: number };

/** Prints the run with the median performance, as Lighthouse recommends. */
async function measure(
	{ name, url, cookie, pressed }: SamplePage,
	form: Form,
	{ browser, runs }: Means,
): Promise<void> {
	const results: LighthouseResult[] = [];
	if (pressed !== undefined) await pressAt(browser.context, url, pressed);
	for (let run = 1; run <= runs; run++) {
		await signIn(browser.context, url, cookie);
		const path = join(folder, `${name}-${form}-${run}.json`);
		const { port } = browser;
		results.push(await runLighthouse(url, form, { port, path }));
	}
	results.sort((a, b) => a.scores[0] - b.scores[0]);
	const median = results[Math.floor(results.length / 2)];
	printResult(`${name}, ${form}`, median);
}

function printHeading(): void {
	console.log(
		"Network and processor are simulated; a busy machine lowers the first score.",
	);
	console.log(`Load of this machine: ${loadText()}\n`);
	const columns = ["perf.", "acc.", "best", "seo"];
	columns.push("first ms", "largest", "blocked ms", "longest", "shift", "load");
	console.log(tableRow(["page", ...columns], WIDTHS));
}

function printResult(label: string, result: LighthouseResult): void {
	const { scores, firstPaint, largestPaint, blocked, longestTask } = result;
	const times = [firstPaint, largestPaint, blocked, longestTask];
	const cells = [...scores, ...times.map(Math.round)];
	const more = [result.shift.toFixed(3), loadText()];
	console.log(tableRow([label, ...cells, ...more], WIDTHS));
	for (const { id, text } of result.shortfalls)
		console.log(`  below 100: ${id}: ${text}`);
}

/** Processes that wanted to run in the last minute. */
function loadText(): string {
	return loadavg()[0].toFixed(1);
}

await runCommand({
	usage: usageText(
		"npm run bench:page",
		`Measures pages with Lighthouse (${CATEGORIES.join(", ")}) on a server of their own.`,
		[
			["--page=…", `which, of ${PAGE_NAMES.join(",")} (all)`],
			["--form=…", `on which device, of ${FORMS.join(",")} (both)`],
			["--runs=3", "how often each; the run with the median counts"],
		],
	),
	parse,
	run: measurePages,
});
