/** How long an answer of the API may be kept. */
import type { MiddlewareHandler } from "hono";
import type { AppEnv } from "../env.ts";
import { revalidated } from "../http/headers.ts";

/**
 * Unless a route says otherwise: what anybody may read is asked for again, with its ETag; what a
 * caller reads or does is kept by nobody.
 */
export const freshness: MiddlewareHandler<AppEnv> = async (c, next) => {
	const isForAll =
		["GET", "HEAD"].includes(c.req.method) &&
		!c.req.header("Authorization") &&
		// A stream has no whole of which there could be a hash.
		!c.req.path.endsWith("/stream");
	await (isForAll ? revalidated(c, next) : next());
	c.res.headers.append("Vary", "Authorization");
	if (!c.res.headers.has("Cache-Control"))
		c.res.headers.set("Cache-Control", isForAll ? "no-cache" : "no-store");
};
