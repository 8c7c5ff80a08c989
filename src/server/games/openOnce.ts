/**
 * One press of a button opens one game, even if the form arrives twice because
 * the button was pressed twice or the answer was lost. The game's id is derived
 * from the person and the form, never from the time: two presses are never at
 * the same moment. Once the answer has arrived and some time has passed, or once
 * that game is over, the same form opens the next game.
 */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { AppEnv } from "../env.ts";
import type { Form } from "../forms/form.ts";
import { formKeyIn, keyMadeAt, withoutFormKey } from "../forms/formKey.ts";
import { cookieOptions, cookiePrefix, secretOf } from "../http/cookies.ts";
import type { Guest } from "../identity/guest.ts";
import { type GameId, newGameId } from "./gameId.ts";

type AppContext = Context<AppEnv>;

const COOKIE = "opened";

/** The form's key, when its last game was opened (epoch ms), and how many it had opened before. */
const VALUE = /^([0-9a-f-]{36}) (\d{1,15})(?: (\d{1,6}))?$/;

type Opened = {
	readonly key: string;
	readonly openedAt: number;
	readonly earlier: number;
};

const KEPT_S = 24 * 60 * 60;

/** How long a browser knows when it opened a game. */
export const OPENED_KEPT_MS = KEPT_S * 1000;

/** Shorter than a finished game stays in its room (room/RoomArchive.ts). */
const RECENT_MS = 7 * 24 * 60 * 60 * 1000;

/** Longer than the second click of a double press takes. */
const SAME_PRESS_MS = 10_000;

/** How many games the form has opened before the one that it opens now, as far as the browser knows. */
export function earlierGames(c: AppContext, form: Form): number {
	const kept = keptFor(c, formKeyIn(form));
	if (kept === null) return 0;
	const isAnswered = Date.now() - kept.openedAt > SAME_PRESS_MS;
	return kept.earlier + Number(isAnswered);
}

/** The id of the game that a form opens after so many earlier ones. */
export function idFromForm(
	c: AppContext,
	{ player }: Guest,
	form: Form,
	earlier: number,
): GameId {
	const key = formKeyIn(form);
	if (key === null) return newGameId(secretOf(c));
	const wish = JSON.stringify([player, key, withoutFormKey(form), earlier]);
	return newGameId(secretOf(c), wish);
}

/** Whether a game that the form has opened may have been let go by its room. */
export function isOldForm(form: Form): boolean {
	const key = formKeyIn(form);
	return key !== null && Date.now() - keyMadeAt(key) > RECENT_MS;
}

/** Records in a cookie of the answer that the form's game was opened, after so many earlier ones. */
export function noteOpened(c: AppContext, form: Form, earlier: number): void {
	const key = formKeyIn(form);
	if (key === null || keptFor(c, key)?.earlier === earlier) return;
	const value = `${key} ${Date.now()} ${earlier}`;
	setCookie(c, COOKIE, value, cookieOptions(c, KEPT_S));
}

/** What the browser knows of a form's games; null if it hasn't received that cookie. */
function keptFor(c: AppContext, key: string | null): Opened | null {
	const kept = keptIn(c);
	return kept?.key === key ? kept : null;
}

/** When this browser opened its last game (epoch ms); null if it was long ago, or never. */
export function lastOpenedAt(c: AppContext): number | null {
	return keptIn(c)?.openedAt ?? null;
}

function keptIn(c: AppContext): Opened | null {
	const kept = VALUE.exec(getCookie(c, COOKIE, cookiePrefix(c)) ?? "");
	if (kept === null) return null;
	const [, key, openedAt, earlier = "0"] = kept;
	return { key, openedAt: Number(openedAt), earlier: Number(earlier) };
}
