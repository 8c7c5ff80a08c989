/**
 * A guest's id and made-up name, in a signed cookie. Before they play they are
 * stored nowhere else. The cookie is called `session` for historical reasons:
 * browsers still have it under that name.
 */
import type { Context } from "hono";
import { getSignedCookie } from "hono/cookie";
import type { PlayerId } from "../../match/match.ts";
import type { AppEnv } from "../env.ts";
import { cookiePrefix, secretOf } from "../http/cookies.ts";
import { clearCookie, getSigned, setSigned } from "../http/signedCookies.ts";
import type { Guest } from "./guest.ts";

type AppContext = Context<AppEnv>;

const COOKIE = { name: "session", purpose: "guest" } as const;

const YEAR_S = 365 * 24 * 60 * 60;

/** An id and a name. */
const VALUE = /^([0-9a-f-]{36}) ([A-Za-z]+ [A-Za-z]+)$/;

/** The last cookies without a purpose and an expiry were written in 2026 and were valid for a year. */
const OLD_FORM_UNTIL = Date.UTC(2028, 0, 1);

export async function writeGuest(
	c: AppContext,
	{ player, name }: Guest,
): Promise<void> {
	await setSigned(c, COOKIE, `${player} ${name}`, YEAR_S);
}

/**
 * This browser's guest; null if it has no guest's cookie. Renews a cookie in
 * the second half of its year, so that a returning guest stays the same.
 */
export async function readGuest(c: AppContext): Promise<Guest | null> {
	const signed = await getSigned(c, COOKIE);
	const guest = guestIn(signed?.value ?? (await oldForm(c)));
	if (guest === null) return null;
	const leftS = (signed?.expiresAtS ?? 0) - Date.now() / 1000;
	if (leftS < YEAR_S / 2) await writeGuest(c, guest);
	return guest;
}

export function clearGuest(c: AppContext): void {
	clearCookie(c, COOKIE.name);
}

/**
 * A value signed by the secret itself, as all cookies once were. Only a guest's
 * value has the format of a guest.
 */
async function oldForm(c: AppContext): Promise<string> {
	if (Date.now() >= OLD_FORM_UNTIL) return "";
	const { name } = COOKIE;
	return (await getSignedCookie(c, secretOf(c), name, cookiePrefix(c))) || "";
}

function guestIn(value: string): Guest | null {
	const found = VALUE.exec(value);
	return found && { player: found[1] as PlayerId, name: found[2] };
}
