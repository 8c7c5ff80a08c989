/**
 * Remembers which guest of this browser has registered. If the answer to the
 * form was lost, the next page has made the browser a new guest, and the same
 * form is sent again.
 */
import type { Context } from "hono";
import type { PlayerId } from "../../match/match.ts";
import type { AppEnv } from "../env.ts";
import { clearCookie, getSigned, setSigned } from "../http/signedCookies.ts";

type AppContext = Context<AppEnv>;

const COOKIE = { name: "registrant", purpose: "registrant" } as const;

const DAY_S = 24 * 60 * 60;

export async function setRegistrant(
	c: AppContext,
	player: PlayerId,
): Promise<void> {
	await setSigned(c, COOKIE, player, DAY_S);
}

export async function registrantOf(c: AppContext): Promise<PlayerId | null> {
	const signed = await getSigned(c, COOKIE);
	return signed && (signed.value as PlayerId);
}

/** To be called once they are signed in. */
export function clearRegistrant(c: AppContext): void {
	clearCookie(c, COOKIE.name);
}
