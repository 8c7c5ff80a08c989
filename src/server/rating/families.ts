/** Ratings are kept apart for each family of modes: who marches well may be new to the classic game. */
import type { RulesetName } from "../../rules/ruleset.ts";

/** In the order in which they are shown. */
export const FAMILIES = ["march", "classic", "free"] as const;

export type Family = (typeof FAMILIES)[number];

/** Both single-step modes ask for the same: to be quick, and to keep land round. */
const FAMILY_OF: Record<RulesetName, Family> = {
	march: "march",
	"turn-by-turn": "classic",
	"free-neighbor": "free",
	"free-full": "free",
};

export function familyOf(ruleset: RulesetName): Family {
	return FAMILY_OF[ruleset];
}

/** A game of two is another game than one of several, and the same bot does otherwise in it. */
export type GameSize = "duel" | "several";

export function gameSizeOf(seatCount: number): GameSize {
	return seatCount === 2 ? "duel" : "several";
}

export function parseFamily(text: unknown): Family | null {
	return FAMILIES.find((family) => family === text) ?? null;
}
