// Measures how smoothly a turn is told on the largest board: `npm run bench:frames -- --help`.
import { loadavg } from "node:os";
import { chromium, type Page } from "playwright-core";
import type { Seat } from "../src/rules/position.ts";
import { recordFrames } from "./bench/frames/recordFrames.ts";
import { traceFrames } from "./bench/frames/traceFrames.ts";
import { findBrowsers, HOW_TO_GET } from "./browser/findBrowsers.ts";
import { buildClient } from "./build.ts";
import { readArguments, wholeNumber } from "./cli/arguments.ts";
import { quantile } from "./cli/numbers.ts";
import { CommandFailure, runCommand, usageText } from "./cli/runCommand.ts";
import { percent, tableRow } from "./cli/table.ts";
import { type JoinedSeat, postForSeat } from "./load/joinGame.ts";
import { LoadGame } from "./load/LoadGame.ts";
import { startWorker, useServer } from "./load/servers.ts";
import { MAIN } from "./load/wranglerConfig.ts";

type Options = { readonly lead: number; readonly turns: number };

/** The largest board, with as many bots as fit; each has a dozen orders a turn later on. */
const GAME = { board: "25x20", bots: "7" };
const VIEWPORT = { width: 1280, height: 800 };

/** Longer than a story takes. */
const STORY_MS = 5_000;
/** At 60 Hz, with a little room for the clock's own error. */
const FRAME_MS = 1000 / 60 + 0.2;

async function measureFrames({ lead, turns }: Options): Promise<void> {
	const executablePath = findBrowsers().Chromium;
	if (executablePath === null) throw new CommandFailure(HOW_TO_GET.Chromium);
	await buildClient();
	const server = await startWorker(MAIN);
	await useServer(server, async () => {
		const seat = await postForSeat(`${server.url}/play`, GAME);
		const browser = await chromium.launch({
			...{ executablePath, args: ["--disable-gpu"] },
		});
		try {
			const page = await browser.newPage({ viewport: VIEWPORT });
			await watchGame(page, seat, { lead, turns });
		} finally {
			await browser.close();
		}
	});
}

/** Plays a game over its socket, while the page shows it; measures the last turns. */
async function watchGame(
	page: Page,
	{ address, cookie }: JoinedSeat,
	{ lead, turns }: Options,
): Promise<void> {
	let isMeasured = false;
	const schedule = (act: () => void, ms: number) =>
		void setTimeout(act, isMeasured ? STORY_MS : ms);
	const all = lead + turns;
	const game = new LoadGame(address, { turns: all, paceMs: 1, schedule });
	await game.connect(0 as Seat, cookie);
	while (game.result.turns < lead) await page.waitForTimeout(20);
	isMeasured = true;
	const [name, value] = cookie.split("=");
	await page.context().addCookies([{ name, value, url: address }]);
	await page.addInitScript(recordFrames);
	await page.goto(address);
	const end = await traceFrames(page);
	await game.ended;
	await page.waitForTimeout(STORY_MS);
	game.disconnect();
	print(await end(), await page.evaluate(() => window.frameTimes ?? []));
}

const WIDTHS = [44, 10, 10, 10, 10, 12, 9];

function print(work: readonly number[], frames: readonly number[]): void {
	if (frames.length === 0) throw new CommandFailure("No turn was told.");
	console.log(
		`Without a GPU every pixel is drawn by the processor, so real machines do better. Load: ${loadavg()[0].toFixed(1)}\n`,
	);
	const columns = ["median", "p95", "p99", "longest", "> 16.7 ms", "frames"];
	console.log(tableRow(["in ms", ...columns], WIDTHS));
	printRow("from frame to frame, while a turn is told", frames);
	printRow("the main thread's work for a frame", work);
}

function printRow(label: string, times: readonly number[]): void {
	const values = [0.5, 0.95, 0.99, 1].map((share) => quantile(times, share));
	const late = times.filter((ms) => ms > FRAME_MS).length;
	const cells = values.map((ms) => ms.toFixed(1));
	console.log(
		tableRow(
			[label, ...cells, percent(late / times.length), times.length],
			WIDTHS,
		),
	);
}

function parse(args: string[]): Options {
	const { values } = readArguments({
		args,
		options: {
			lead: { type: "string", default: "12" },
			turns: { type: "string", default: "6" },
		},
	});
	return {
		lead: wholeNumber(values.lead, "--lead"),
		turns: wholeNumber(values.turns, "--turns"),
	};
}

await runCommand({
	usage: usageText(
		"npm run bench:frames",
		"Measures the frames while turns of a game of eight on 25x20 are told.",
		[
			[
				"--lead=12",
				"how many turns are played first, as the first ones are short",
			],
			["--turns=6", "how many turns are told and measured"],
		],
	),
	parse,
	run: measureFrames,
});
