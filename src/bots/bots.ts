/** All bots. To add one, write its file and add a line here. */
import type { Bot } from "./bot.ts";
import { CAPTAIN } from "./captain.ts";
import { GARDENER } from "./gardener.ts";
import { GENERAL } from "./general.ts";
import { HERMIT } from "./hermit.ts";
import { LANCER } from "./lancer.ts";
import { MARSHAL } from "./marshal.ts";
import { MASON } from "./mason.ts";
import { MERCHANT } from "./merchant.ts";
import { RAIDER } from "./raider.ts";
import { RECRUIT } from "./recruit.ts";
import { SETTLER } from "./settler.ts";
import { WANDERER } from "./wanderer.ts";

export const BOTS = {
	wanderer: WANDERER,
	recruit: RECRUIT,
	gardener: GARDENER,
	captain: CAPTAIN,
	general: GENERAL,
	marshal: MARSHAL,
	lancer: LANCER,
	mason: MASON,
	merchant: MERCHANT,
	settler: SETTLER,
	raider: RAIDER,
	hermit: HERMIT,
} as const satisfies Record<string, Bot>;

export type BotKind = keyof typeof BOTS;

export const BOT_KINDS = Object.keys(BOTS) as readonly BotKind[];
