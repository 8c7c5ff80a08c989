/** Who a visitor is: a guest with a made-up name, in a signed cookie. */
import type { Context } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import type { PlayerId } from "../match/match.ts";
import type { Guest } from "./db/guests.ts";
import type { AppEnv } from "./env.ts";
import { madeUpName } from "./names.ts";

const COOKIE = "session";
const YEAR_S = 365 * 24 * 60 * 60;

/** An id and a name. */
const VALUE = /^([0-9a-f-]{36}) ([A-Za-z]+ [A-Za-z]+)$/;

type AppContext = Context<AppEnv>;

/** The visitor, if the request carries a cookie that we signed. */
export async function sessionOf(c: AppContext): Promise<Guest | null> {
	const value = await getSignedCookie(c, secretOf(c), COOKIE);
	const found = VALUE.exec(value || "");
	if (found === null) return null;
	return { player: found[1] as PlayerId, name: found[2] };
}

/** The visitor; a new one becomes a guest. */
export async function ensureSession(c: AppContext): Promise<Guest> {
	const known = await sessionOf(c);
	if (known !== null) return known;
	const player = crypto.randomUUID() as PlayerId;
	const guest = { player, name: madeUpName(draw) };
	await setSignedCookie(c, COOKIE, `${player} ${guest.name}`, secretOf(c), {
		path: "/",
		httpOnly: true,
		sameSite: "Lax",
		secure: new URL(c.req.url).protocol === "https:",
		maxAge: YEAR_S,
	});
	return guest;
}

function secretOf({ env }: AppContext): string {
	if (!env.SESSION_SECRET)
		throw new Error(
			"no SESSION_SECRET: npx wrangler secret put SESSION_SECRET",
		);
	return env.SESSION_SECRET;
}

/** A whole number from 0, below `below`. */
function draw(below: number): number {
	return crypto.getRandomValues(new Uint32Array(1))[0] % below;
}
