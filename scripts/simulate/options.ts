/** The options of `npm run simulate`. */
import { availableParallelism } from "node:os";
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import type { Board } from "../../src/rules/hex.ts";
import { RULESET_NAMES, rulesetFor } from "../../src/rules/modes.ts";
import type { Ruleset } from "../../src/rules/ruleset.ts";
import {
	boardSize,
	choice,
	readArguments,
	UsageError,
	wholeNumber,
} from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";

export const USAGE = usageText(
	"npm run simulate -- [options]",
	"Plays many games of bots, and prints their statistics.",
	[
		[
			"--bots a,b,…",
			`one bot a seat (${BOT_KINDS.join(", ")});
they change seats from game to game (four captains)`,
		],
		["--ruleset NAME", `${RULESET_NAMES.join(", ")} (march)`],
		["--board COLSxROWS", "(17x9)"],
		["--games N", "(1000)"],
		["--seed TEXT", "the same seed plays the same games (1)"],
		[
			"--set PATH=JSON",
			`changes a value of the ruleset, as in --set end.percentPerTurn=2;
may be given several times`,
		],
		["--jobs N", "threads (one a core)"],
		["--json", "prints figures for machines, and draws no progress bar"],
	],
);

export type SimulationOptions = {
	readonly bots: readonly BotKind[];
	readonly ruleset: Ruleset;
	readonly board: Board;
	readonly games: number;
	readonly seed: string;
	readonly jobs: number;
	readonly json: boolean;
};

/** Throws `UsageError`. */
export function parseOptions(args: string[]): SimulationOptions {
	const { values } = readArguments({
		args,
		options: {
			bots: { type: "string", default: "captain,captain,captain,captain" },
			ruleset: { type: "string", default: "march" },
			board: { type: "string", default: "17x9" },
			games: { type: "string", default: "1000" },
			seed: { type: "string", default: "1" },
			set: { type: "string", multiple: true, default: [] },
			jobs: { type: "string", default: String(availableParallelism()) },
			json: { type: "boolean", default: false },
		},
	});
	const board = boardSize(values.board, "--board");
	const named = rulesetFor(
		choice(RULESET_NAMES, values.ruleset, "--ruleset"),
		board,
	);
	const ruleset = values.set.reduce(withValue, named);
	return {
		bots: parseBots(values.bots, ruleset),
		ruleset,
		board,
		games: wholeNumber(values.games, "--games"),
		seed: values.seed,
		jobs: wholeNumber(values.jobs, "--jobs"),
		json: values.json,
	};
}

function parseBots(text: string, { minSeats }: Ruleset): BotKind[] {
	const bots = text.split(",").map((bot) => choice(BOT_KINDS, bot, "--bots"));
	if (bots.length < minSeats)
		throw new UsageError(
			`--bots must name at least ${minSeats}, as a game needs so many.`,
		);
	return bots;
}

/** A ruleset with one value changed, by its path. */
function withValue(ruleset: Ruleset, change: string): Ruleset {
	const [, path, json] = change.match(/^([\w.]+)=(.+)$/) ?? [];
	if (path === undefined || json === undefined)
		throw new UsageError(
			`--set must be like end.percentPerTurn=2, not ${change}.`,
		);
	const changed = structuredClone(ruleset) as Record<string, unknown>;
	const names = path.split(".");
	const last = names.pop() as string;
	let part = changed;
	for (const name of names) part = part?.[name] as Record<string, unknown>;
	if (typeof part !== "object" || part === null || !(last in part))
		throw new UsageError(
			`--set can't change ${path}, as the ruleset has no ${path}.`,
		);
	try {
		part[last] = JSON.parse(json);
	} catch {
		throw new UsageError(
			`--set takes JSON as the value, and ${json} is not JSON.`,
		);
	}
	return changed as Ruleset;
}
