/** The bots that there are, by temperament. */
import type { Bot } from "./bot.ts";
import { CAPTAIN } from "./captain.ts";
import { GARDENER } from "./gardener.ts";
import { GENERAL } from "./general.ts";
import { HERMIT } from "./hermit.ts";
import { RAIDER } from "./raider.ts";
import { SETTLER } from "./settler.ts";
import { WANDERER } from "./wanderer.ts";

export const BOT_NAMES = [
	"wanderer",
	"gardener",
	"captain",
	"general",
	"settler",
	"raider",
	"hermit",
] as const;

export type BotName = (typeof BOT_NAMES)[number];

export const BOTS: Record<BotName, Bot> = {
	wanderer: WANDERER,
	gardener: GARDENER,
	captain: CAPTAIN,
	general: GENERAL,
	settler: SETTLER,
	raider: RAIDER,
	hermit: HERMIT,
};

/** The strengths that a player can choose from. */
export const STRENGTHS = {
	easy: "gardener",
	normal: "captain",
	hard: "general",
} as const satisfies Record<string, BotName>;

/** Plays for a person who has left. */
export const SUBSTITUTE: BotName = STRENGTHS.normal;
