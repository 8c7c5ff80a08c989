/** What the pages of a day's march ask the server. */
import { DAY_ENGINE } from "../../daily/dayEngine.ts";
import type { DayOrders } from "../../daily/dayGame.ts";
import type { DayRefusal, DayResult, DayStart } from "../../protocol/day.ts";
import { retry, withTimeout } from "../net/retry.ts";

/** An answer, why it is refused, or `away` if nothing came. */
export type DayAnswer<T> =
	| { readonly type: "answer"; readonly body: T }
	| {
			readonly type: "refused";
			readonly reason: DayRefusal | "too_many" | "other";
	  }
	| { readonly type: "away" };

/** How often a request is sent again before the page says so. */
const TRIES = 4;

/** `isNew`: a scored try begins if none has. */
export function askStart(
	date: string,
	isNew: boolean,
): Promise<DayAnswer<DayStart>> {
	return ask("start", { date, engine: DAY_ENGINE, isNew });
}

export function sendTurns(
	date: string,
	orders: DayOrders,
): Promise<DayAnswer<object>> {
	return ask("turn", { date, orders });
}

export function sendGame(
	date: string,
	orders: DayOrders,
): Promise<DayAnswer<DayResult>> {
	return ask("finish", { date, orders });
}

async function ask<T>(step: string, body: unknown): Promise<DayAnswer<T>> {
	try {
		const response = await retry(() => post(`/day/${step}.json`, body), TRIES);
		const read: unknown = await response.json();
		if (response.ok) return { type: "answer", body: read as T };
		return { type: "refused", reason: reasonIn(read) };
	} catch {
		return { type: "away" };
	}
}

async function post(path: string, body: unknown): Promise<Response> {
	const response = await withTimeout(
		fetch(path, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(body),
		}),
	);
	if (response.status >= 500) throw new Error(`${response.status}: ${path}`);
	return response;
}

const KNOWN: ReadonlySet<string> = new Set([
	...["no_player", "updated", "no_day", "no_try", "too_late"],
	...["already_scored", "not_continued", "too_many"],
]);

function reasonIn(body: unknown): DayRefusal | "too_many" | "other" {
	const { error } = body as { readonly error?: unknown };
	return typeof error === "string" && KNOWN.has(error)
		? (error as DayRefusal)
		: "other";
}
