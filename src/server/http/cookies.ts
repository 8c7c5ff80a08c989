/** How our cookies are set: no script can read them, and over https no other host receives them. */
import type { Context } from "hono";
import type { CookieOptions } from "hono/utils/cookie";
import type { AppEnv } from "../env.ts";

type AppContext = Context<AppEnv>;

/**
 * A browser accepts a cookie whose name begins with `__Host-` only from this
 * very host and over https. A local server may have no https.
 * (https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Set-Cookie#cookie_prefixes)
 */
export function cookiePrefix(c: AppContext): "host" | undefined {
	return isSecure(c) ? "host" : undefined;
}

export function cookieOptions(c: AppContext, maxAgeS: number): CookieOptions {
	const prefix = cookiePrefix(c);
	return {
		path: "/",
		httpOnly: true,
		sameSite: "Lax",
		secure: isSecure(c),
		maxAge: maxAgeS,
		...(prefix === undefined ? {} : { prefix }),
	};
}

export function isSecure({ req }: AppContext): boolean {
	return new URL(req.url).protocol === "https:";
}

export function secretOf({ env }: AppContext): string {
	if (!env.SESSION_SECRET)
		throw new Error(
			"no SESSION_SECRET: npx wrangler secret put SESSION_SECRET",
		);
	return env.SESSION_SECRET;
}
