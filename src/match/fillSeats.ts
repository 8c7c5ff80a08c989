/** The bots that fill a game's empty seats. */
import { kindsOf } from "../bots/botStrengths.ts";
import { BOT_KINDS, BOTS, type BotKind } from "../bots/bots.ts";
import type { Holder } from "./match.ts";
import type { Fill } from "./settings.ts";
import { withUniqueName } from "./uniqueName.ts";

/** The seats, with bots on the empty ones; if `fill` is null, without the empty ones. */
export function fillSeats(
	seats: readonly (Holder | null)[],
	fill: Fill | null,
): Holder[] {
	if (fill === null) return seats.filter((holder) => holder !== null);
	const kinds = kindsOf(fill);
	const filled = [...seats];
	let bots = 0;
	for (const [seat, holder] of seats.entries())
		if (holder === null)
			filled[seat] = newBot(kinds[bots++ % kinds.length], filled);
	return filled as Holder[];
}

/** A bot with the first name that nobody on these seats has: of its kind's, or else of all bots'. */
function newBot(bot: BotKind, seats: readonly (Holder | null)[]): Holder {
	const taken = new Set(seats.map((holder) => holder?.name));
	const names = [bot, ...BOT_KINDS].flatMap((kind) => BOTS[kind].names);
	const name = names.find((one) => !taken.has(one)) ?? names[0];
	return withUniqueName({ type: "bot", bot, name }, seats);
}
