/** Plays a day's march as its page does: with a bot in the player's place, or by a plan. */
import { BOTS, type BotKind } from "../../src/bots/bots.ts";
import type { Day } from "../../src/daily/calendar.ts";
import { CHAIN_DAYS, keyOfDay } from "../../src/daily/dayChain.ts";
import { beginDay, type DayOrders } from "../../src/daily/dayGame.ts";
import { type DayMarch, drawDay } from "../../src/daily/dayMarch.ts";
import { PLAYER } from "../../src/daily/dayScore.ts";
import { decide } from "../../src/match/decide.ts";
import { type Match, type Playing, seatOf } from "../../src/match/match.ts";
import { nextTickAt } from "../../src/match/phases.ts";
import { viewPlaying } from "../../src/match/view.ts";
import { hasLivingPersons } from "../../src/match/waitedFor.ts";
import { targetOf } from "../../src/rules/order.ts";
import { randomFor } from "../../src/rules/random.ts";

/** 2026-11-28, a Saturday. */
export const FIRST_DAY = 20_785 as Day;

const CHAIN = {
	secret: "5e".repeat(32),
	firstDay: FIRST_DAY,
	days: CHAIN_DAYS,
};

/** The march of a day of a chain that only tests have. */
export function marchOn(day: Day): DayMarch {
	return drawDay({ day, key: keyOfDay(CHAIN, day) });
}

/** The orders of a bot of this kind in the player's place. */
export function ordersBy(kind: BotKind, march: DayMarch): DayOrders {
	return ordersOf(march, (playing) =>
		BOTS[kind]
			.choose(
				viewPlaying(playing, PLAYER),
				randomFor(march.secret, `player ${playing.position.turn}`),
			)
			.map(({ order }) => targetOf(order)),
	);
}

/** The orders of a player who passes every turn. */
export function idleOrders(march: DayMarch): DayOrders {
	return ordersOf(march, () => []);
}

function ordersOf(
	march: DayMarch,
	choose: (playing: Playing) => number[],
): DayOrders {
	const orders: number[][] = [];
	let match: Match = beginDay(march);
	const player = match.seats[PLAYER];
	if (player.type !== "person") throw new Error("nobody plays");
	while (match.type === "playing") {
		const { turn } = match.position;
		if (!hasLivingPersons(match)) {
			match = told(match, { type: "tick" }, nextTickAt(match));
			continue;
		}
		const targets = choose(match);
		orders.push(targets);
		for (const [i, tile] of targets.entries())
			match = told(match, {
				...{ type: "confirm", player: player.player, turn, id: `${i}` },
				order: { type: "tile", tile: tile as never },
			});
		if (match.type === "playing")
			match = told(match, {
				...{ type: "ready", player: player.player, turn, phase: "collecting" },
			});
	}
	if (seatOf(match, player.player) !== PLAYER) throw new Error("another seat");
	return orders;
}

function told(
	match: Match,
	command: Parameters<typeof decide>[1],
	now = 0,
): Match {
	const decision = decide(match, command, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}
