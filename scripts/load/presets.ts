/** The load's scenarios: who takes part, and what they do. */
import type { RulesetName } from "../../src/rules/ruleset.ts";

/** The games and their people. */
type Guests = {
	readonly name: PresetName;
	readonly rooms: number;
	readonly seats: number;
	/** Spectators in each room. */
	readonly watchers: number;
	readonly ruleset: RulesetName;
	/** As in the form: `25x20`. */
	readonly board: string;
};

/** They play this many turns of each room's game. */
export type PlayScenario = Guests & {
	readonly type: "play";
	readonly turns: number;
	/** Each seat's orders are spread over this share of a turn. */
	readonly paceMs: number;
};
/** They stay idle. */
export type IdleScenario = Guests & {
	readonly type: "idle";
	readonly idleMs: number;
};
export type LoadScenario = PlayScenario | IdleScenario;

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
} as const satisfies Record<string, LoadScenario>;

type PresetName = "rooms" | "idle" | "crowd";
export const PRESET_NAMES = ["rooms", "idle", "crowd"] as const;
