/**
 * D1 as one request sees it. Whoever only reads is answered by the nearest copy
 * of the database, and after they wrote something by one that has it already:
 * a bookmark of that moment goes along in a cookie. What is posted is judged by
 * the database itself, so that nothing old decides it.
 * (https://developers.cloudflare.com/d1/best-practices/read-replication/)
 */
import type { Context, MiddlewareHandler } from "hono";
import { getSignedCookie, setSignedCookie } from "hono/cookie";
import { prefixOf, sealedFor, secretOf } from "../cookies.ts";
import type { AppEnv } from "../env.ts";

const COOKIE = "bookmark";

/** Longer than any copy lags behind. */
const KEPT_S = 5 * 60;

export async function databaseFor(
	c: Context<AppEnv>,
): Promise<D1DatabaseSession> {
	const known = c.get("database");
	if (known !== undefined) return known;
	const start = isReading(c) ? await bookmarkOf(c) : "first-primary";
	const database = c.env.DB.withSession(start);
	c.set("database", database);
	return database;
}

/** After a post: the reader's next pages are to show what it did. */
export const keepBookmark: MiddlewareHandler<AppEnv> = async (c, next) => {
	await next();
	if (isReading(c)) return;
	const bookmark = c.get("database")?.getBookmark();
	if (!bookmark) return;
	const options = sealedFor(c, KEPT_S);
	await setSignedCookie(c, COOKIE, bookmark, secretOf(c), options);
};

function isReading({ req }: Context<AppEnv>): boolean {
	return req.method === "GET" || req.method === "HEAD";
}

/** Signed, as D1 would take anything for one. */
async function bookmarkOf(c: Context<AppEnv>): Promise<string> {
	const kept = await getSignedCookie(c, secretOf(c), COOKIE, prefixOf(c));
	return kept || "first-unconstrained";
}
