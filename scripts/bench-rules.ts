// Measures how long a turn takes to resolve, and how that scales: `npm run bench:rules`.
import type { Board } from "../src/rules/hex.ts";
import { resolveTurn } from "../src/rules/turn.ts";
import { compare, type Timing } from "./bench/measure.ts";
import {
	printHeading,
	printRow,
	printTarget,
	printWarning,
	ratioText,
} from "./bench/printTable.ts";
import {
	describeTurn,
	type SampleTurn,
	sampleTurn,
} from "./bench/sampleTurn.ts";
import { noArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { secretFrom } from "./games/LocalMatch.ts";

const SMALL: Board = { cols: 17, rows: 9 };
const DEFAULT: Board = { cols: 25, rows: 20 };
const HUGE: Board = { cols: 200, rows: 200 };

/** Many keys, so that earthquakes, lightning, drops and turns without events occur as often as in real games. */
const KEYS = Array.from({ length: 256 }, (_, i) => secretFrom(`bench ${i}`));

/** Measures how long each of these turns takes. */
function timed(
	scenes: readonly SampleTurn[],
): { scene: SampleTurn; timing: Timing }[] {
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
	printHeading("one turn", "to 25x20");
	const [small, standard, huge] = timed([
		sampleTurn(SMALL, 4),
		sampleTurn(DEFAULT, 15, { level: 3 }),
		sampleTurn(HUGE, 15),
	]);
	for (const { scene, timing } of [small, standard, huge])
		printRow(
			describeTurn(scene),
			timing,
			ratioText(timing.median / standard.timing.median),
		);
	printTarget("25x20, median in ms", standard.timing.median, 0.2);
	printTarget(
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
	printHeading("by tiles, 15 seats of level 3", "us a tile");
	for (const { scene, timing } of timed(
		BOARDS.map((board) => sampleTurn(board, 15, { level: 3 })),
	)) {
		const { cols, rows } = scene.position.board;
		printRow(
			`${cols}x${rows}`,
			timing,
			((1000 * timing.median) / (cols * rows)).toFixed(3),
		);
	}
}

function benchByOrders(): void {
	printHeading("by orders, 25x20, 15 seats of level 3", "to 1x", "us an order");
	const byOrders = timed(
		[1, 10, 100].map((factor) =>
			sampleTurn(DEFAULT, 15, { level: 3, banked: 3 * (factor - 1) }),
		),
	);
	for (const { scene, timing } of byOrders)
		printRow(
			`${scene.orders.length} orders`,
			timing,
			ratioText(timing.median / byOrders[0].timing.median),
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
		printWarning();
		benchTurns();
		benchByTiles();
		benchByOrders();
	},
});
