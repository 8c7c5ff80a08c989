/** What `npm run load` is asked for. */
import { parseArgs } from "node:util";
import { RULESET_NAMES, type RulesetName } from "../../src/rules/ruleset.ts";

export const USAGE = `npm run load -- [options]
  --preset NAME     rooms (50 rooms of 8 on 25x20, 20 turns), idle (125 rooms of 8, 1000 idle
                    sockets), crowd (50 seats of free-neighbor on 25x20, 500 who watch, 60 turns)
                    or all of them, one after the other (rooms); these change one preset:
  --rooms N         --seats N         --watchers N (in each room)
  --board COLSxROWS --ruleset NAME    ${RULESET_NAMES.join(", ")}
  --turns N         --pace MS         spreads each seat's orders over so much of each turn (0: at once)
  --idle S          seconds for which nothing is sent
  --server NAME     worker (the whole server, as \`npm start\` has it), or plain (Node and ws alone,
                    with nothing on disk) (worker)
  --compare         both, and what the one costs beside the other
  --json            figures for machines`;

/** Who comes. */
type Guests = {
	readonly name: PresetName;
	readonly rooms: number;
	readonly seats: number;
	/** In each room, without a seat. */
	readonly watchers: number;
	readonly ruleset: RulesetName;
	/** As the form has it: `25x20`. */
	readonly board: string;
};

/** What they do: play so many turns of each room's game, or nothing. */
export type PlayScenario = Guests & {
	readonly type: "play";
	readonly turns: number;
	readonly paceMs: number;
};
export type IdleScenario = Guests & {
	readonly type: "idle";
	readonly idleMs: number;
};
export type Scenario = PlayScenario | IdleScenario;

export type ServerName = "worker" | "plain";

export type Options = {
	readonly scenarios: readonly Scenario[];
	readonly servers: readonly ServerName[];
	readonly json: boolean;
};

const BOARD = "25x20";

export const PRESETS = {
	rooms: {
		type: "play",
		name: "rooms",
		rooms: 50,
		seats: 8,
		watchers: 0,
		ruleset: "march",
		board: BOARD,
		turns: 20,
		paceMs: 0,
	},
	idle: {
		type: "idle",
		name: "idle",
		rooms: 125,
		seats: 8,
		watchers: 0,
		ruleset: "march",
		board: BOARD,
		idleMs: 30_000,
	},
	crowd: {
		type: "play",
		name: "crowd",
		rooms: 1,
		seats: 50,
		watchers: 500,
		ruleset: "free-neighbor",
		board: BOARD,
		turns: 60,
		paceMs: 800,
	},
} as const satisfies Record<string, Scenario>;

type PresetName = "rooms" | "idle" | "crowd";
const PRESET_NAMES = ["rooms", "idle", "crowd"] as const;
const SERVER_NAMES = ["worker", "plain"] as const;

/** An option that can't be taken; its message is for the person who typed it. */
export class BadOption extends Error {}

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

export function parseOptions(args: string[]): Options {
	const { values } = parseArgs({ args, options: OPTIONS });
	const server = oneOf(SERVER_NAMES, values.server, "--server");
	return {
		scenarios: scenariosOf(values),
		servers: values.compare ? SERVER_NAMES : [server],
		json: values.json,
	};
}

function scenariosOf(values: Values): Scenario[] {
	if (values.preset !== "all")
		return [
			changed(PRESETS[oneOf(PRESET_NAMES, values.preset, "--preset")], values),
		];
	const change = CHANGES.find((name) => values[name] !== undefined);
	if (change !== undefined)
		throw new BadOption(`--${change} changes one preset, not all of them`);
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

function changed(preset: Scenario, values: Values): Scenario {
	const guests = {
		...preset,
		rooms: wholeNumber(values, "rooms", 1) ?? preset.rooms,
		seats: wholeNumber(values, "seats", 2) ?? preset.seats,
		watchers: wholeNumber(values, "watchers", 0) ?? preset.watchers,
		board: boardOf(values.board) ?? preset.board,
		ruleset:
			values.ruleset === undefined
				? preset.ruleset
				: oneOf(RULESET_NAMES, values.ruleset, "--ruleset"),
	};
	if (guests.type === "idle") {
		refuse(
			values,
			["turns", "pace", "watchers"],
			"is of games that are played",
		);
		const seconds = wholeNumber(values, "idle", 1);
		return { ...guests, idleMs: seconds ? 1000 * seconds : guests.idleMs };
	}
	refuse(values, ["idle"], "is of --preset idle");
	return {
		...guests,
		turns: wholeNumber(values, "turns", 1) ?? guests.turns,
		paceMs: wholeNumber(values, "pace", 0) ?? guests.paceMs,
	};
}

function refuse(
	values: Values,
	names: readonly (typeof CHANGES)[number][],
	why: string,
): void {
	const name = names.find((one) => values[one] !== undefined);
	if (name !== undefined) throw new BadOption(`--${name} ${why}`);
}

function wholeNumber(
	values: Values,
	name: (typeof CHANGES)[number],
	least: number,
): number | undefined {
	const text = values[name];
	if (text === undefined) return undefined;
	const number = Number(text);
	if (!/^\d{1,6}$/.test(text) || number < least)
		throw new BadOption(
			`--${name}: ${text} is not a whole number from ${least}`,
		);
	return number;
}

function boardOf(text: string | undefined): string | undefined {
	if (text !== undefined && !/^\d{1,2}x\d{1,2}$/.test(text))
		throw new BadOption(`--board: ${text} is not like 17x9`);
	return text;
}

function oneOf<T extends string>(
	names: readonly T[],
	name: string,
	option: string,
): T {
	const found = names.find((one) => one === name);
	if (found === undefined)
		throw new BadOption(`${option}: ${name} is none of ${names.join(", ")}`);
	return found;
}
