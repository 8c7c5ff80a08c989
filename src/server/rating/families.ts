/** Each family of modes has its own ratings: a good player of one may be new to another. */
import type { RulesetName } from "../../rules/ruleset.ts";

/** In the order in which pages show them. */
export const FAMILIES = ["march", "classic", "free"] as const;

export type Family = (typeof FAMILIES)[number];

/** Both single-step modes need the same skills: playing fast and keeping land compact. */
const FAMILY_OF: Record<RulesetName, Family> = {
	march: "march",
	"turn-by-turn": "classic",
	"free-neighbor": "free",
	"free-full": "free",
};

export function familyOf(ruleset: RulesetName): Family {
	return FAMILY_OF[ruleset];
}

/** A bot's strength differs between games of two and games of several. */
export type GameSize = "duel" | "several";

export function gameSizeOf(seatCount: number): GameSize {
	return seatCount === 2 ? "duel" : "several";
}

export function parseFamily(text: unknown): Family | null {
	return FAMILIES.find((family) => family === text) ?? null;
}
