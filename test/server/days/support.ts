/** Players of the days' marches, as their pages play. */
import { env } from "cloudflare:workers";
import type { BotKind } from "../../../src/bots/bots.ts";
import { type Day, dateOf } from "../../../src/daily/calendar.ts";
import { DAY_ENGINE } from "../../../src/daily/dayEngine.ts";
import type { DayOrders } from "../../../src/daily/dayGame.ts";
import type { DayResult, DayStart } from "../../../src/protocol/day.ts";
import { publishDays } from "../../../src/server/days/publishDays.ts";
import { ordersBy } from "../../support/dayPlayer.ts";
import { SITE, Visitor } from "../support/visitor.ts";

export type Answer<T> = {
	readonly status: number;
	readonly body: T & { readonly error?: string; readonly turn?: number };
};

/** Sends JSON to an address of the day. */
export async function sendDay<T>(
	visitor: Visitor,
	step: "start" | "turn" | "finish",
	body: unknown,
): Promise<Answer<T>> {
	const response = await visitor.fetch(`/day/${step}.json`, {
		method: "POST",
		headers: { Origin: SITE, "Content-Type": "application/json" },
		body: typeof body === "string" ? body : JSON.stringify(body),
	});
	return { status: response.status, body: await response.json() };
}

export function start(visitor: Visitor, day: Day, changes: object = {}) {
	return sendDay<DayStart>(visitor, "start", {
		...{ date: dateOf(day), engine: DAY_ENGINE, isNew: true },
		...changes,
	});
}

export function sendTurn(visitor: Visitor, day: Day, orders: DayOrders) {
	return sendDay<object>(visitor, "turn", { date: dateOf(day), orders });
}

export function finish(visitor: Visitor, day: Day, orders: DayOrders) {
	return sendDay<DayResult>(visitor, "finish", { date: dateOf(day), orders });
}

/** Whoever has looked at a page, and so has a cookie. */
export async function guest(): Promise<Visitor> {
	const visitor = new Visitor();
	const response = await visitor.fetch("/");
	await response.body?.cancel();
	return visitor;
}

/** Plays a whole scored try as a bot of this kind would, at the test's time. */
export async function play(
	visitor: Visitor,
	day: Day,
	kind: BotKind,
): Promise<DayResult> {
	const { body } = await start(visitor, day);
	const answer = await finish(visitor, day, ordersBy(kind, body.march));
	if (answer.status !== 200) throw new Error(answer.body.error);
	return answer.body;
}

/** As the scheduled job does. */
export async function publish(): Promise<void> {
	await publishDays(env.DB, Date.now());
}
