// Measures how long a turn takes to resolve, and how that grows: `npm run bench:rules`.
import type { Board } from "../src/rules/hex.ts";
import { resolveTurn } from "../src/rules/turn.ts";
import { compare, type Timing } from "./bench/measure.ts";
import { aim, heading, row, times, warn } from "./bench/printTable.ts";
import { describeScene, type Scene, sceneOf } from "./bench/sampleTurn.ts";
import { noArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { secretFrom } from "./games/LocalMatch.ts";

const SMALL: Board = { cols: 17, rows: 9 };
const DEFAULT: Board = { cols: 25, rows: 20 };
const HUGE: Board = { cols: 200, rows: 200 };

/** Other keys, other events: quakes, lightning, drops and quiet turns in their shares. */
const KEYS = Array.from({ length: 256 }, (_, i) => secretFrom(`bench ${i}`));

/** Scenes with their times. */
function timed(scenes: readonly Scene[]): { scene: Scene; timing: Timing }[] {
	const timings = compare(
		scenes.map(
			({ ruleset, position, orders }) =>
				(sample) =>
					resolveTurn(ruleset, position, {
						orders,
						key: KEYS[sample % KEYS.length],
						at: 1e6,
					}),
		),
	);
	return scenes.map((scene, i) => ({ scene, timing: timings[i] }));
}

function benchTurns(): void {
	heading("one turn", "to 25x20");
	const [small, standard, huge] = timed([
		sceneOf(SMALL, 4),
		sceneOf(DEFAULT, 15, { level: 3 }),
		sceneOf(HUGE, 15),
	]);
	for (const { scene, timing } of [small, standard, huge])
		row(
			describeScene(scene),
			timing,
			times(timing.median / standard.timing.median),
		);
	aim("25x20, median in ms", standard.timing.median, 0.2);
	aim(
		"200x200, times as long as 25x20",
		huge.timing.median / standard.timing.median,
		80,
	);
}

const BOARDS: readonly Board[] = [
	{ cols: 15, rows: 15 },
	DEFAULT,
	{ cols: 40, rows: 25 },
	{ cols: 50, rows: 40 },
	{ cols: 100, rows: 50 },
	{ cols: 100, rows: 100 },
	HUGE,
];

function benchByTiles(): void {
	heading("by tiles, 15 seats of level 3", "us a tile");
	for (const { scene, timing } of timed(
		BOARDS.map((board) => sceneOf(board, 15, { level: 3 })),
	)) {
		const { cols, rows } = scene.position.board;
		row(
			`${cols}x${rows}`,
			timing,
			((1000 * timing.median) / (cols * rows)).toFixed(3),
		);
	}
}

function benchByOrders(): void {
	heading("by orders, 25x20, 15 seats of level 3", "to 1x", "us an order");
	const byOrders = timed(
		[1, 10, 100].map((factor) =>
			sceneOf(DEFAULT, 15, { level: 3, banked: 3 * (factor - 1) }),
		),
	);
	for (const { scene, timing } of byOrders)
		row(
			`${scene.orders.length} orders`,
			timing,
			times(timing.median / byOrders[0].timing.median),
			((1000 * timing.median) / scene.orders.length).toFixed(2),
		);
}

await runCommand({
	usage: usageText(
		"npm run bench:rules",
		"Measures how long a turn takes to resolve, and how that grows.",
	),
	parse: noArguments,
	run() {
		warn();
		benchTurns();
		benchByTiles();
		benchByOrders();
	},
});
