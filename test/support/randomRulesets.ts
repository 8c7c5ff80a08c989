/** The rulesets of random games. */
import type { Board } from "../../src/rules/hex.ts";
import {
	CLASSIC,
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
} from "../../src/rules/modes.ts";
import type { RandomEvents, Ruleset } from "../../src/rules/ruleset.ts";

/** Short lives, bad luck, bad weather and early levels, so that much happens on a small board. */
function rough(ruleset: Ruleset): Ruleset {
	const events = CLASSIC.events as RandomEvents;
	return {
		...ruleset,
		levelSteps: [
			[2, 2],
			[4, 3],
			[6, 4],
		],
		protectedTurns: 0,
		erosionActive: ruleset.newStrength / 10,
		erosionInactive: ruleset.newStrength / 5,
		returnAfterTurns: 1,
		end: { type: "full-map" },
		events: ruleset.multiStep
			? {
					fromTurn: 1,
					lightning: { ...events.lightning, roll: [0, 0.3] },
					earthquake: { ...events.earthquake, roll: [0.3, 0.6] },
					drop: { ...events.drop, roll: [0.6, 1] },
				}
			: null,
	};
}

export const RULESETS: Readonly<Record<string, (board: Board) => Ruleset>> = {
	"turn-by-turn": () => CLASSIC,
	"turn-by-turn, even and sealed": () => ({
		...CLASSIC,
		tempo: "even",
		plans: "sealed",
	}),
	"turn-by-turn, rough": () => rough(CLASSIC),
	march: marchFor,
	"march, speedy and open": (board) => ({
		...marchFor(board),
		tempo: "speed",
		plans: "open",
	}),
	"march, rough": (board) => ({ ...rough(marchFor(board)), minSeats: 1 }),
	"march, by land and with places that seats choose": (board) => ({
		...marchFor(board),
		starts: "chosen",
		pointsPerTownTaken: 0,
		pointsPerTown: 0,
		pointsPerTile: 1,
		returns: true,
		returnAfterTurns: 0,
		bankGain: 0.8,
	}),
	"march, by small steps": (board) => ({
		...marchFor(board),
		startRadius: 0,
		newStrength: 1,
		attackDamage: 2,
		captureStrength: null,
		maxLevel: 3,
		end: { type: "points", turns: 9 },
	}),
	"free-neighbor": () => FREE_NEIGHBOR,
	"free-neighbor, rough": () => ({
		...rough(FREE_NEIGHBOR),
		returnAfterMs: null,
	}),
	"free-full, rough and even": () => ({ ...rough(FREE_FULL), tempo: "even" }),
};
