/** The bots that players can choose, by strength. */
import type { BotKind } from "./bots.ts";

/** The bots that can fill a game's seats: all of one strength, or of each strength in turn. */
export const FILLS = ["easy", "normal", "hard", "mixed"] as const;

export type Fill = (typeof FILLS)[number];

/** The strengths that a player can choose from. */
export const BOT_STRENGTHS = {
	easy: "gardener",
	normal: "captain",
	hard: "general",
} as const satisfies Record<Exclude<Fill, "mixed">, BotKind>;

export type BotStrength = keyof typeof BOT_STRENGTHS;

/** The bot that replaces a person who has left: one of normal strength. */
export const SUBSTITUTE: BotKind = "captain";
