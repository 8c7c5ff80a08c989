/** What `npm run simulate` is asked for. */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { BOT_NAMES, type BotName } from "../../src/bots/bots.ts";
import type { Board } from "../../src/rules/hex.ts";
import {
	RULESET_NAMES,
	type Ruleset,
	rulesetFor,
} from "../../src/rules/ruleset.ts";

export const USAGE = `npm run simulate -- [options]
  --bots a,b,…      one bot a seat (${BOT_NAMES.join(", ")}); they change seats from game to game
  --ruleset NAME    ${RULESET_NAMES.join(", ")} (march)
  --board COLSxROWS (17x9)
  --games N         (1000)
  --seed TEXT       the same seed plays the same games (1)
  --set PATH=JSON   changes a value of the ruleset, e.g. --set end.percentPerTurn=2; may be repeated
  --jobs N          processes (one a core)
  --json            figures for machines, without a progress bar`;

export type Options = {
	readonly bots: readonly BotName[];
	readonly ruleset: Ruleset;
	readonly board: Board;
	readonly games: number;
	readonly seed: string;
	readonly jobs: number;
	readonly json: boolean;
};

/** An option that can't be taken; its message is for the person who typed it. */
export class BadOption extends Error {}

export function parseOptions(args: string[]): Options {
	const { values } = parseArgs({
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
	const board = parseBoard(values.board);
	const named = rulesetFor(
		oneOf(RULESET_NAMES, values.ruleset, "--ruleset"),
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

function parseBots(text: string, { minSeats }: Ruleset): BotName[] {
	const bots = text.split(",").map((bot) => oneOf(BOT_NAMES, bot, "--bots"));
	if (bots.length < minSeats)
		throw new BadOption(`--bots: a game needs at least ${minSeats}`);
	return bots;
}

function parseBoard(text: string): Board {
	const [, cols, rows] = text.match(/^(\d+)x(\d+)$/) ?? [];
	if (!Number(cols) || !Number(rows))
		throw new BadOption(`--board: ${text} is not like 17x9`);
	return { cols: Number(cols), rows: Number(rows) };
}

function oneOf<T extends string>(
	names: readonly T[],
	name: string,
	option: string,
): T {
	if (!(names as readonly string[]).includes(name))
		throw new BadOption(`${option}: ${name} is none of ${names.join(", ")}`);
	return name as T;
}

function wholeNumber(text: string, option: string): number {
	if (!/^[1-9]\d*$/.test(text))
		throw new BadOption(`${option}: ${text} is not a whole number above 0`);
	return Number(text);
}

/** A ruleset with one value changed, by its path. */
function withValue(ruleset: Ruleset, change: string): Ruleset {
	const [, path, json] = change.match(/^([\w.]+)=(.+)$/) ?? [];
	if (path === undefined || json === undefined)
		throw new BadOption(`--set: ${change} is not like end.percentPerTurn=2`);
	const changed = structuredClone(ruleset) as Record<string, unknown>;
	const names = path.split(".");
	const last = names.pop() as string;
	let part = changed;
	for (const name of names) part = part?.[name] as Record<string, unknown>;
	if (typeof part !== "object" || part === null || !(last in part))
		throw new BadOption(`--set: the ruleset has no ${path}`);
	try {
		part[last] = JSON.parse(json);
	} catch {
		throw new BadOption(`--set: ${json} is not JSON`);
	}
	return changed as Ruleset;
}
