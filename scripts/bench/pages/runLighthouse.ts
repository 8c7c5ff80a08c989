/** Runs Lighthouse (https://github.com/GoogleChrome/lighthouse) on a page. */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { CommandFailure } from "../../cli/runCommand.ts";

/** Not among the packages of this repository: with what it needs it is 200 packages of 186 MB, which every install would pay for. */
const PACKAGE = "lighthouse@13.5.0";

export const FORMS = ["mobile", "desktop"] as const;
/** The device that is simulated, and with it network and processor. */
export type Form = (typeof FORMS)[number];

export const CATEGORIES = [
	...["performance", "accessibility", "best-practices", "seo"],
] as const;

/** What is below its full score. */
export type Shortfall = { readonly id: string; readonly text: string };

export type LighthouseResult = {
	/** From 0 to 100, in the order of `CATEGORIES`. */
	readonly scores: readonly number[];
	/** In ms, as simulated. */
	readonly firstPaint: number;
	readonly largestPaint: number;
	readonly blocked: number;
	readonly longestTask: number;
	/** How much the page shifted. */
	readonly shift: number;
	readonly shortfalls: readonly Shortfall[];
};

/** Measures the page at `url` in the browser that listens on `port`, and writes the whole report to `path`. Throws `CommandFailure`. */
export async function runLighthouse(
	url: string,
	form: Form,
	{ port, path }: { readonly port: number; readonly path: string },
): Promise<LighthouseResult> {
	const args = ["--yes", PACKAGE, url, `--port=${port}`, "--quiet"];
	args.push("--output=json", `--output-path=${path}`);
	args.push(`--only-categories=${CATEGORIES.join()}`);
	if (form === "desktop") args.push("--preset=desktop");
	const { code, errors } = await run("npx", args);
	if (code !== 0) throw new CommandFailure(failure(errors));
	return resultOf(JSON.parse(await readFile(path, "utf8")) as Report);
}

function failure(errors: string): string {
	const isOffline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(errors);
	return isOffline
		? `Lighthouse is fetched from npm when it is first run, and npm can't be reached:\n${errors}`
		: `Lighthouse failed:\n${errors}`;
}

function run(
	command: string,
	args: readonly string[],
): Promise<{ code: number | null; errors: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, {
			stdio: ["ignore", "ignore", "pipe"],
		});
		let errors = "";
		child.stderr.setEncoding("utf8").on("data", (text: string) => {
			errors += text;
		});
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, errors }));
	});
}

/** The parts of a report that are read here. */
type Report = {
	readonly categories: Readonly<Record<string, Category>>;
	readonly audits: Readonly<Record<string, Audit>>;
};

type Category = {
	readonly score: number | null;
	readonly auditRefs: readonly {
		readonly id: string;
		readonly weight: number;
	}[];
};

type Audit = {
	readonly title: string;
	readonly score: number | null;
	readonly numericValue?: number;
	readonly displayValue?: string;
	readonly details?: {
		readonly items?: readonly { readonly duration?: number }[];
	};
};

function resultOf({ categories, audits }: Report): LighthouseResult {
	const msOf = (id: string) => audits[id]?.numericValue ?? 0;
	const tasks = audits["long-tasks"]?.details?.items ?? [];
	return {
		scores: CATEGORIES.map((name) =>
			Math.round(100 * (categories[name]?.score ?? 0)),
		),
		firstPaint: msOf("first-contentful-paint"),
		largestPaint: msOf("largest-contentful-paint"),
		blocked: msOf("total-blocking-time"),
		shift: msOf("cumulative-layout-shift"),
		longestTask: Math.max(0, ...tasks.map(({ duration = 0 }) => duration)),
		shortfalls: CATEGORIES.flatMap((name) =>
			shortfallsOf(categories[name]?.auditRefs ?? [], audits),
		),
	};
}

function shortfallsOf(
	refs: Category["auditRefs"],
	audits: Report["audits"],
): Shortfall[] {
	return refs.flatMap(({ id, weight }) => {
		const { score = null, title, displayValue = "" } = audits[id] ?? {};
		if (weight === 0 || score === null || score >= 0.995) return [];
		return [{ id, text: `${title} ${displayValue}`.trim() }];
	});
}
