/**
 * One press of a button opens one game, even if the form arrives twice because
 * the button was pressed twice or the answer was lost. The game's id is derived
 * from the person and the form. Once the answer has arrived and some time has
 * passed, the same form opens a new game.
 */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "../env.ts";
import type { Form } from "../forms/form.ts";
import { formKeyIn, withoutFormKey } from "../forms/formKey.ts";
import { cookieOptions, cookiePrefix, secretOf } from "../http/cookies.ts";
import type { Guest } from "../identity/guest.ts";
import { type GameId, newGameId } from "./gameId.ts";

type AppContext = Context<AppEnv>;

const COOKIE = "opened";

/** The form's key, and when its game was opened (epoch ms). */
const VALUE = /^([0-9a-f-]{36}) (\d{1,15})$/;

const KEPT_S = 24 * 60 * 60;

/** How long a browser knows when it opened a game. */
export const OPENED_KEPT_MS = KEPT_S * 1000;

/** Longer than the second click of a double press takes. */
const SAME_PRESS_MS = 10_000;

/** The id of the game that a form opens. */
export function idFromForm(
	c: AppContext,
	{ player }: Guest,
	form: Form,
): GameId {
	const key = formKeyIn(form);
	const isAnswered = key !== null && wasAnswered(c, key);
	if (key === null || isAnswered) return newGameId(secretOf(c));
	const wish = JSON.stringify([player, key, withoutFormKey(form)]);
	return newGameId(secretOf(c), wish);
}

/** Records in a cookie of the answer that the form's game was opened. */
export function noteOpened(c: AppContext, form: Form): void {
	const key = formKeyIn(form);
	if (key === null || keptFor(c, key) !== null) return;
	setCookie(c, COOKIE, `${key} ${Date.now()}`, cookieOptions(c, KEPT_S));
}

function wasAnswered(c: AppContext, key: string): boolean {
	const openedAt = keptFor(c, key);
	return openedAt !== null && Date.now() - openedAt > SAME_PRESS_MS;
}

/** When a form's game was opened; null if the browser hasn't received that cookie. */
function keptFor(c: AppContext, key: string): number | null {
	const kept = keptIn(c);
	return kept?.key === key ? kept.openedAt : null;
}

/** When this browser opened its last game (epoch ms); null if it was long ago, or never. */
export function lastOpenedAt(c: AppContext): number | null {
	return keptIn(c)?.openedAt ?? null;
}

function keptIn(c: AppContext): { key: string; openedAt: number } | null {
	const kept = VALUE.exec(getCookie(c, COOKIE, cookiePrefix(c)) ?? "");
	return kept && { key: kept[1], openedAt: Number(kept[2]) };
}
