/** All bots. To add one, write its file and add a line here. */
import type { Bot } from "./bot.ts";
import { CAPTAIN } from "./captain.ts";
import { GARDENER } from "./gardener.ts";
import { GENERAL } from "./general.ts";
import { HERMIT } from "./hermit.ts";
import { RAIDER } from "./raider.ts";
import { SETTLER } from "./settler.ts";
import { WANDERER } from "./wanderer.ts";

export const BOTS = {
	wanderer: WANDERER,
	gardener: GARDENER,
	captain: CAPTAIN,
	general: GENERAL,
	settler: SETTLER,
	raider: RAIDER,
	hermit: HERMIT,
} as const satisfies Record<string, Bot>;

export type BotKind = keyof typeof BOTS;

export const BOT_KINDS = Object.keys(BOTS) as readonly BotKind[];
