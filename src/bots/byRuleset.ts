/** A bot plays the classic modes and `march` by different heads: their rules ask for different play. */
import type { Order } from "../rules/order.ts";
import type { Random } from "../rules/random.ts";
import type { Bot, BotView } from "./bot.ts";
import { type Pacing, paceOrders } from "./pacing.ts";

/** Decides on a seat's orders for a turn, in the order in which they are to be executed. */
export type Choose = (view: BotView, random: Random) => readonly Order[];

/** A bot that decides by `march` where attacks need support (see ruleset.ts), and by `classic` elsewhere. */
export function botByRuleset({
	names,
	pacing,
	classic,
	march,
}: {
	readonly names: readonly string[];
	readonly pacing: Pacing;
	readonly classic: Choose;
	readonly march: Choose;
}): Bot {
	return {
		names,
		choose(view, random) {
			const decide = view.settings.ruleset.support ? march : classic;
			return paceOrders(decide(view, random), view, pacing, random);
		},
	};
}
