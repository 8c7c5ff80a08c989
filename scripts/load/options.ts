/** The options of `npm run load`. */

import type { parseArgs } from "node:util";
import { RULESET_NAMES } from "../../src/rules/ruleset.ts";
import {
	boardSize,
	choice,
	readArguments,
	UsageError,
	wholeNumber,
} from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";
import { type LoadScenario, PRESET_NAMES, PRESETS } from "./presets.ts";

export const USAGE = usageText(
	"npm run load -- [options]",
	"Plays many games over real sockets, and prints what they cost the server (docs/load.md).",
	[
		[
			"--preset NAME",
			`what is played (rooms): rooms: 50 rooms of 8 on 25x20, 20 turns;
idle: 125 rooms of 8, so 1000 idle sockets;
crowd: 50 seats of free-neighbor on 25x20, 500 who watch, 60 turns;
all: one after the other. The next options change one preset:`,
		],
		["--rooms N", "how many games at once"],
		["--seats N", "in each room"],
		["--watchers N", "who watch each room"],
		["--board COLSxROWS", "as in 17x9"],
		["--ruleset NAME", RULESET_NAMES.join(", ")],
		["--turns N", "of each game"],
		[
			"--pace MS",
			"spreads each seat's orders over so much of each turn (0: at once)",
		],
		["--idle S", "seconds for which nothing is sent"],
		[
			"--server NAME",
			`worker: the whole server, as \`npm start\` has it;
plain: Node and ws alone, with nothing on disk (worker)`,
		],
		["--compare", "both, and what the one costs beside the other"],
		["--json", "prints figures for machines"],
	],
);

export type ServerName = "worker" | "plain";

export type LoadOptions = {
	readonly scenarios: readonly LoadScenario[];
	readonly servers: readonly ServerName[];
	readonly json: boolean;
};

const SERVER_NAMES = ["worker", "plain"] as const;

const OPTIONS = {
	preset: { type: "string", default: "rooms" },
	rooms: { type: "string" },
	seats: { type: "string" },
	watchers: { type: "string" },
	board: { type: "string" },
	ruleset: { type: "string" },
	turns: { type: "string" },
	pace: { type: "string" },
	idle: { type: "string" },
	server: { type: "string", default: "worker" },
	compare: { type: "boolean", default: false },
	json: { type: "boolean", default: false },
} as const;

type Values = ReturnType<
	typeof parseArgs<{ options: typeof OPTIONS }>
>["values"];

/** Throws `UsageError`. */
export function parseOptions(args: string[]): LoadOptions {
	const { values } = readArguments({ args, options: OPTIONS });
	const server = choice(SERVER_NAMES, values.server, "--server");
	return {
		scenarios: scenariosOf(values),
		servers: values.compare ? SERVER_NAMES : [server],
		json: values.json,
	};
}

function scenariosOf(values: Values): LoadScenario[] {
	if (values.preset !== "all")
		return [
			changed(PRESETS[choice(PRESET_NAMES, values.preset, "--preset")], values),
		];
	const change = CHANGES.find((name) => values[name] !== undefined);
	if (change !== undefined)
		throw new UsageError(`--${change} changes one preset, not all of them.`);
	return PRESET_NAMES.map((name) => PRESETS[name]);
}

const CHANGES = [
	"rooms",
	"seats",
	"watchers",
	"board",
	"ruleset",
	"turns",
	"pace",
	"idle",
] as const;

function changed(preset: LoadScenario, values: Values): LoadScenario {
	const guests = {
		...preset,
		rooms: numberOf(values, "rooms", 1) ?? preset.rooms,
		seats: numberOf(values, "seats", 2) ?? preset.seats,
		watchers: numberOf(values, "watchers", 0) ?? preset.watchers,
		board: boardOf(values.board) ?? preset.board,
		ruleset:
			values.ruleset === undefined
				? preset.ruleset
				: choice(RULESET_NAMES, values.ruleset, "--ruleset"),
	};
	if (guests.type === "idle") {
		refuse(
			values,
			["turns", "pace", "watchers"],
			"is only for games that are played",
		);
		const seconds = numberOf(values, "idle", 1);
		return { ...guests, idleMs: seconds ? 1000 * seconds : guests.idleMs };
	}
	refuse(values, ["idle"], "is only for --preset idle");
	return {
		...guests,
		turns: numberOf(values, "turns", 1) ?? guests.turns,
		paceMs: numberOf(values, "pace", 0) ?? guests.paceMs,
	};
}

function refuse(
	values: Values,
	names: readonly (typeof CHANGES)[number][],
	why: string,
): void {
	const name = names.find((one) => values[one] !== undefined);
	if (name !== undefined) throw new UsageError(`--${name} ${why}.`);
}

/** Undefined if the option was not given. */
function numberOf(
	values: Values,
	name: (typeof CHANGES)[number],
	least: number,
): number | undefined {
	const text = values[name];
	return text === undefined ? undefined : wholeNumber(text, `--${name}`, least);
}

function boardOf(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const { cols, rows } = boardSize(text, "--board");
	return `${cols}x${rows}`;
}
