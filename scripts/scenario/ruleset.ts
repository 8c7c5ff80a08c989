/** Converts rulesets of the format into rulesets of the rules, which name the values differently. */
import { CLASSIC, FREE_FULL, FREE_NEIGHBOR } from "../../src/rules/modes.ts";
import type { End, Ruleset } from "../../src/rules/ruleset.ts";
import type { GameScenario } from "./format.ts";
import type { ScenarioRuleset } from "./shapes.ts";

const MODES = {
	"turn-by-turn": CLASSIC,
	"free-neighbor": FREE_NEIGHBOR,
	"free-full": FREE_FULL,
} as const;

const OUR_NAMES = {
	minPlayers: "minSeats",
	maxPlayers: "maxSeats",
	neighborsOnly: "neighborsOnly",
	multiStep: "multiStep",
	playerStartLevel: "startLevel",
	tileStartLevel: "newStrength",
	attackDamage: "attackDamage",
	defendImprovement: "defendGain",
	attackFarthestEfficiency: "farthestAttackShare",
	bankValue: "bankGain",
	respawnCooldownTurns: "returnAfterTurns",
	respawnCooldownMaxMs: "returnAfterMs",
	protectedMaxTurns: "protectedTurns",
	protectedMaxTiles: "protectedTiles",
	protectedMaxMs: "protectedMs",
	playerLevels: "levelSteps",
} as const satisfies Record<string, keyof Ruleset>;

export function toRuleset(given: ScenarioRuleset): Ruleset {
	if (typeof given === "string") return MODES[given];
	const { base, ...changes } = given;
	const ours = Object.entries(changes).map(([name, value]) => [
		OUR_NAMES[name as keyof typeof OUR_NAMES],
		value,
	]);
	const ruleset = { ...MODES[base], ...Object.fromEntries(ours) };
	// Random events belong to the phases of a turn, not to the mode's name.
	return {
		...ruleset,
		events: ruleset.multiStep ? CLASSIC.events : null,
	};
}

export function toEnd(end: GameScenario["end"]): End {
	return end.mode === "turn-limit"
		? { type: "turn-limit", turn: end.turn }
		: { type: end.mode };
}
