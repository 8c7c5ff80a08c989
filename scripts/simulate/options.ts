/** The options of `npm run simulate`. */
import { availableParallelism } from "node:os";
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import type { Board } from "../../src/rules/hex.ts";
import {
	DEFAULT_SHAPE,
	MAP_SHAPES,
	type MapShape,
	maxSeatsOn,
} from "../../src/rules/maps/shapes.ts";
import { rulesetFor } from "../../src/rules/modes.ts";
import { RULESET_NAMES, type Ruleset } from "../../src/rules/ruleset.ts";
import {
	boardSize,
	choice,
	readArguments,
	UsageError,
	wholeNumber,
} from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";
import type { GameSetting } from "./games/setting.ts";
import {
	FOR_MARCH,
	MEASURE_NAMES,
	type MeasureName,
	OF_GAMES,
} from "./measures/names.ts";
import { tricksFor } from "./tricks/tricks.ts";
import { withValue } from "./withValue.ts";

export const USAGE = usageText(
	"npm run simulate -- [options]",
	"Plays many games of bots, and prints their statistics, each with its 95% interval.",
	[
		[
			"--bots a,b:N,…",
			`one bot a seat (${BOT_KINDS.join(", ")}), or several,
as in general,captain:3; they change seats from game to game (captain:4)`,
		],
		["--ruleset NAME", `${RULESET_NAMES.join(", ")} (march)`],
		["--board COLSxROWS", "(17x9)"],
		[
			"--map SHAPE",
			`the board's shape: ${MAP_SHAPES.join(", ")}
(${DEFAULT_SHAPE} for march; else the whole rectangle)`,
		],
		["--games N", "(1000)"],
		["--seed TEXT", "the same seed plays the same games (1)"],
		[
			"--set PATH=JSON",
			`changes a value of the ruleset, as in --set end.turns=20;
may be given several times`,
		],
		[
			"--measure a,b,…",
			`what to measure; of the bots' games (all of these):
  basics      lengths, orders, wins and places
  motion      land that changes hands, blows, the winner's distance
  leads       what a lead is worth, and when it is for good
  starts      wins by start place
and in games of their own, for rules like march's:
  tricks      wins of single-minded strategies
  kingmaking  how much the last one's choice of a victim decides
  decisions   how far the plans for a turn are apart
  search      the normal bot's weights that win most against it
  calibration whether the chances that an analysis foretells come true`,
		],
		["--tricks a,b,…", "the strategies to try (all)"],
		["--against a,b,…", "the bots that tricks play against (captain,general)"],
		["--positions N", "for kingmaking and decisions (200)"],
		[
			"--rollouts N",
			"how often each position is played on (kingmaking 16, decisions 50, calibration 24)",
		],
		["--candidates N", "for search (200)"],
		["--jobs N", "threads (one a core)"],
		["--json", "prints figures for machines, and draws no progress bar"],
	],
);

export type SimulationOptions = GameSetting & {
	readonly games: number;
	readonly measures: readonly MeasureName[];
	readonly tricks: readonly string[];
	readonly against: readonly BotKind[];
	readonly positions: number;
	readonly rollouts?: number | undefined;
	readonly candidates: number;
	readonly jobs: number;
	readonly json: boolean;
};

/** Throws `UsageError`. */
export function parseOptions(args: string[]): SimulationOptions {
	const { values } = readArguments({
		args,
		options: {
			bots: { type: "string", default: "captain:4" },
			ruleset: { type: "string", default: "march" },
			board: { type: "string", default: "17x9" },
			map: { type: "string" },
			games: { type: "string", default: "1000" },
			seed: { type: "string", default: "1" },
			set: { type: "string", multiple: true, default: [] },
			measure: { type: "string" },
			tricks: { type: "string" },
			against: { type: "string", default: "captain,general" },
			positions: { type: "string", default: "200" },
			rollouts: { type: "string" },
			candidates: { type: "string", default: "200" },
			jobs: { type: "string", default: String(availableParallelism()) },
			json: { type: "boolean", default: false },
		},
	});
	const board = boardSize(values.board, "--board");
	const name = choice(RULESET_NAMES, values.ruleset, "--ruleset");
	const ruleset = values.set.reduce(withValue, rulesetFor(name, board));
	const bots = parseBots(values.bots, ruleset);
	return {
		bots,
		ruleset,
		board,
		map: parseMap(values.map, ruleset, board, bots.length),
		games: wholeNumber(values.games, "--games"),
		seed: values.seed,
		measures: parseMeasures(values.measure, ruleset, bots.length),
		tricks: chosen(values.tricks, tricksFor(ruleset), "--tricks"),
		against: chosen(values.against, BOT_KINDS, "--against"),
		positions: wholeNumber(values.positions, "--positions"),
		rollouts:
			values.rollouts === undefined
				? undefined
				: wholeNumber(values.rollouts, "--rollouts"),
		candidates: wholeNumber(values.candidates, "--candidates"),
		jobs: wholeNumber(values.jobs, "--jobs"),
		json: values.json,
	};
}

function parseBots(text: string, { minSeats }: Ruleset): BotKind[] {
	const bots = text.split(",").flatMap((part) => {
		const [bot, count = "1"] = part.split(":", 2);
		const kind = choice(BOT_KINDS, bot, "--bots");
		return Array<BotKind>(wholeNumber(count, "--bots")).fill(kind);
	});
	if (bots.length < minSeats)
		throw new UsageError(
			`--bots must name at least ${minSeats}, as a game needs so many.`,
		);
	return bots;
}

/** The map of a game; undefined for the plain rectangle. Throws `UsageError` if it bears too few seats. */
function parseMap(
	text: string | undefined,
	{ starts }: Ruleset,
	{ cols, rows }: Board,
	seatCount: number,
): MapShape | undefined {
	const named = starts === "assigned" ? (text ?? DEFAULT_SHAPE) : text;
	if (named === undefined) return undefined;
	const shape = choice(MAP_SHAPES, named, "--map");
	const most = maxSeatsOn(cols, rows);
	if (seatCount > most)
		throw new UsageError(
			`A map of ${cols}x${rows} bears ${most} seats, not ${seatCount}.`,
		);
	return shape;
}

/** Names from a list, separated by commas; all of it if none is given. */
function chosen<T extends string>(
	text: string | undefined,
	names: readonly T[],
	option: string,
): readonly T[] {
	if (text === undefined) return names;
	return text.split(",").map((name) => choice(names, name, option));
}

function parseMeasures(
	text: string | undefined,
	{ starts, support }: Ruleset,
	seatCount: number,
): readonly MeasureName[] {
	const isForAll = (name: MeasureName) => !FOR_MARCH.includes(name);
	const isLikeMarch = starts === "assigned" && support;
	const named = chosen(
		text ?? OF_GAMES.filter((name) => isLikeMarch || isForAll(name)).join(),
		MEASURE_NAMES,
		"--measure",
	);
	const impossible = named.find((name) => !isLikeMarch && !isForAll(name));
	if (impossible !== undefined)
		throw new UsageError(
			`--measure ${impossible} needs rules in which starts are assigned and attacks need support, as in march.`,
		);
	if (named.includes("kingmaking") && seatCount < 3)
		throw new UsageError("--measure kingmaking needs at least three bots.");
	return named;
}
