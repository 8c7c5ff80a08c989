/** The bots that fill a game's empty seats. */
import { kindsOf } from "../bots/botStrengths.ts";
import { BOTS } from "../bots/bots.ts";
import type { Holder } from "./match.ts";
import type { Fill } from "./settings.ts";
import { withUniqueName } from "./uniqueName.ts";

/** The seats, with bots on the empty ones; if `fill` is null, without the empty ones. */
export function fillSeats(
	seats: readonly (Holder | null)[],
	fill: Fill | null,
): Holder[] {
	if (fill === null) return seats.filter((holder) => holder !== null);
	const bots = botsOf(fill);
	return seats.reduce<(Holder | null)[]>(
		(filled, holder, seat) =>
			filled.with(seat, holder ?? withUniqueName(bots.next().value, filled)),
		[...seats],
	) as Holder[];
}

/** An endless supply of bots, each with the next name. */
function* botsOf(fill: Fill): Generator<Holder, never> {
	const kinds = kindsOf(fill);
	for (let i = 0; ; i++) {
		const bot = kinds[i % kinds.length];
		const { names } = BOTS[bot];
		const name = names[Math.floor(i / kinds.length) % names.length];
		yield { type: "bot", bot, name };
	}
}
