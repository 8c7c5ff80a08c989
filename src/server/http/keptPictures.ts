/**
 * Pictures that were drawn before, in the cache of this Cloudflare location
 * (https://developers.cloudflare.com/workers/runtime-apis/cache/). Each is kept as long as its
 * Cache-Control says, by its address without the query, so that nobody can have the same one
 * drawn again and again.
 */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

type AppContext = Context<AppEnv>;

/** The answer with the kept picture, or that the reader's copy is still right; null if there is none. */
export async function keptPicture(c: AppContext): Promise<Response | null> {
	const kept = await caches.default.match(keyOf(c));
	if (kept === undefined) return null;
	if (!isUpToDate(c, kept.headers.get("ETag")))
		return new Response(kept.body, kept);
	await kept.body?.cancel();
	return new Response(null, { status: 304, headers: kept.headers });
}

/** Keeps a picture, and returns the answer with it. */
export function keepPicture(c: AppContext, answer: Response): Response {
	c.executionCtx.waitUntil(caches.default.put(keyOf(c), answer.clone()));
	return answer;
}

/** Whether the copy that the reader has is the one with this tag. */
export function isUpToDate(c: AppContext, tag: string | null): boolean {
	const known = c.req.header("If-None-Match")?.split(",") ?? [];
	return known.some((one) => one.trim().replace(/^W\//, "") === tag);
}

function keyOf({ req }: AppContext): Request {
	const { origin, pathname } = new URL(req.url);
	return new Request(origin + pathname);
}
