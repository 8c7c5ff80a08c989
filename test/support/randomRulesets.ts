/** The rulesets of random games. */
import type { Board } from "../../src/rules/hex.ts";
import {
	CLASSIC,
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
} from "../../src/rules/modes.ts";
import type { RandomEvents, Ruleset } from "../../src/rules/ruleset.ts";

/** Short lives, bad luck and early levels, so that much happens on a small board. */
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
	"free-neighbor": () => FREE_NEIGHBOR,
	"free-neighbor, rough": () => ({
		...rough(FREE_NEIGHBOR),
		returnAfterMs: null,
	}),
	"free-full, rough and even": () => ({ ...rough(FREE_FULL), tempo: "even" }),
};
