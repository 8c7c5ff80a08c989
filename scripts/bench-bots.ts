// Measures how long bots take to choose, and how long the rest of a match takes, in the room and on a page: `npm run bench:bots`.
import { BOT_KINDS, BOTS, type BotKind } from "../src/bots/bots.ts";
import { actionableTiles } from "../src/client/game/forecast.ts";
import { prizesFor, threatsTo } from "../src/client/game/threats.ts";
import { decide } from "../src/match/decide.ts";
import type { Playing } from "../src/match/match.ts";
import { nextTickAt } from "../src/match/phases.ts";
import { viewFor, viewPlaying } from "../src/match/view.ts";
import { hashOf } from "../src/rules/hash.ts";
import type { Board } from "../src/rules/hex.ts";
import { DEFAULT_SHAPE } from "../src/rules/maps/shapes.ts";
import { marchFor } from "../src/rules/modes.ts";
import { livingSeats, type Seat } from "../src/rules/position.ts";
import { randomFor } from "../src/rules/random.ts";
import type { Ruleset } from "../src/rules/ruleset.ts";
import { measure, measureSamples, type Timing } from "./bench/measure.ts";
import {
	printHeading,
	printRow,
	printTarget,
	printWarning,
} from "./bench/printTable.ts";
import { noArguments } from "./cli/arguments.ts";
import { runCommand, usageText } from "./cli/runCommand.ts";
import { LocalMatch, secretFrom } from "./games/LocalMatch.ts";

const BOARD: Board = { cols: 25, rows: 20 };
const SEATS = 8;
/** A turn in which much land is taken and borders meet. */
const TURN = 12;

/** How many choices are measured, each from a seat's view and with a chance of its own. */
const CHOICES = 200;

/** The target for a turn's choice, in ms. */
const TARGETS: Partial<Record<BotKind, number>> = {
	gardener: 2,
	captain: 2,
	general: 20,
	marshal: 20,
};

/** A game of eight bots of one kind, played by captains until mid-game. */
function midGame(bot: BotKind, rules: Partial<Ruleset> = {}): Playing {
	const ruleset = { ...marchFor(BOARD), ...rules };
	const game = new LocalMatch({
		ruleset,
		board: BOARD,
		map: DEFAULT_SHAPE,
		seatCount: SEATS,
	});
	const captains = Array.from({ length: SEATS }, (_, seat) => ({
		type: "bot" as const,
		bot: "captain" as const,
		name: `captain ${seat}`,
	}));
	game.begin(captains, secretFrom("bench"));
	for (;;) {
		const { match } = game;
		if (match.type !== "playing") throw new Error("the game was too short");
		if (match.position.turn === TURN)
			return { ...match, seats: captains.map((each) => ({ ...each, bot })) };
		game.tick();
	}
}

function describeGame({ position }: Playing): void {
	const living = livingSeats(position);
	const lands = living.map(([, { tiles, level }]) => `${tiles}/${level}`);
	console.log(
		`${BOARD.cols}x${BOARD.rows}, turn ${TURN}, tiles/level of the ${living.length} seats: ${lands.join(" ")}`,
	);
}

function benchChoices(playing: Playing): void {
	const views = livingSeats(playing.position).map(([seat]) =>
		viewPlaying(playing, seat),
	);
	const timings = new Map<BotKind, Timing>();
	printHeading("a turn's choice");
	for (const name of BOT_KINDS) {
		const timing = measureSamples(
			(sample) =>
				BOTS[name].choose(
					views[sample % views.length],
					randomFor("bench", `${sample}`),
				),
			CHOICES,
		);
		timings.set(name, timing);
		printRow(name, timing);
	}
	for (const [name, below] of Object.entries(TARGETS)) {
		const { median, p99 } = timings.get(name as BotKind) as Timing;
		printTarget(`${name}, median in ms`, median, below);
		printTarget(`${name}, p99 in ms`, p99, below);
	}
}

function benchViews(playing: Playing): void {
	printRow(
		"hashOf",
		measure(() => hashOf(playing.position)),
	);
	printRow(
		"viewFor",
		measure((sample) =>
			viewFor(playing, { type: "seat", seat: (sample % SEATS) as Seat }),
		),
	);
	printRow(
		"viewFor, as JSON",
		measure((sample) =>
			JSON.stringify(
				viewFor(playing, { type: "seat", seat: (sample % SEATS) as Seat }),
			),
		),
	);
}

function benchTurns(): void {
	for (const bot of ["captain", "marshal"] as const) {
		const full = midGame(bot);
		printRow(
			`decide(tick): a whole turn of 8 ${bot}s`,
			measure(() => decide(uncached(full), { type: "tick" }, nextTickAt(full))),
		);
		const open = midGame(bot, { plans: "open" });
		printRow(
			`nextTickAt under open plans, 8 ${bot}s`,
			measure(() => nextTickAt(uncached(open))),
		);
	}
}

/** What a page computes once for each of its player's plans. */
function benchPage(playing: Playing): void {
	const { settings, position } = playing;
	const { ruleset } = settings;
	const battle = { ruleset, position, at: 0 };
	const living = livingSeats(position);
	const seatOf = (sample: number) => living[sample % living.length][0];
	printHeading("on a page");
	const marks = measureSamples((sample) => {
		const seat = seatOf(sample);
		return [threatsTo(battle, seat), prizesFor(battle, seat, 8)];
	}, CHOICES);
	printRow("threats and prizes of a player", marks);
	printTarget("threats and prizes, p99 in ms", marks.p99, 2);
	printRow(
		"the tiles that a player can order on",
		measureSamples((sample) => {
			const view = viewPlaying(playing, seatOf(sample));
			return actionableTiles({ view, planned: [], at: 0 });
		}, CHOICES),
	);
}

/** A copy of the position, so that no plan for it is cached. */
function uncached(playing: Playing): Playing {
	return { ...playing, position: { ...playing.position } };
}

await runCommand({
	usage: usageText(
		"npm run bench:bots",
		"Measures how long bots take to choose, and what a match does around them.",
	),
	parse: noArguments,
	run() {
		printWarning();
		const playing = midGame("captain");
		describeGame(playing);
		benchChoices(playing);
		printHeading("around them");
		benchViews(playing);
		benchTurns();
		benchPage(playing);
	},
});
