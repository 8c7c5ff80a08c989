/** The bots' orders, each at its own time. */
import { planBotOrders } from "./botSeats.ts";
import type { ConfirmedOrder, Playing } from "./match.ts";
import { isTaken, type Progress, takeOrder } from "./orders.ts";

/** When the bots will still give orders this turn, in ms on the game's clock. */
export function comingBotOrders(playing: Playing): number[] {
	return planBotOrders(playing)
		.filter((order) => isStillToCome(playing, order))
		.map(({ at }) => at);
}

/** An order is refused if the orders that a person gave before resigning leave no room for it. */
function isStillToCome(playing: Playing, order: ConfirmedOrder): boolean {
	return (
		!isTaken(playing, order) && typeof takeOrder(playing, order) !== "string"
	);
}

/** Whether players see the bots' orders before the phase ends, so that each must arrive at its own time. */
export function areBotOrdersVisible({ settings, phase }: Playing): boolean {
	return settings.ruleset.plans === "open" && phase === "collecting";
}

/** Accepts the bots' orders that are due by `until`, as if given at `now` or earlier; both are epoch ms. */
export function takeBotOrders(
	before: Progress,
	until: number,
	now = until,
): Progress {
	const { startedAt } = before.playing;
	let { playing, facts } = before;
	for (const planned of planBotOrders(playing)) {
		if (planned.at > until - startedAt || isTaken(playing, planned)) continue;
		const at = Math.min(planned.at, now - startedAt);
		const taken = takeOrder(playing, { ...planned, at });
		if (typeof taken === "string") continue;
		playing = taken.playing;
		facts = [...facts, ...taken.facts];
	}
	return { playing, facts };
}
