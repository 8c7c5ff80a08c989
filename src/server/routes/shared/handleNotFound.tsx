import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import { canonicalAddressOf } from "../../http/canonicalAddress.ts";
import { readerOf } from "../../identity/visitorOf.ts";
import { NotFoundPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";
import { wantsJson } from "./showError.tsx";

/**
 * The response at an unknown address: redirects to the intended address if that is clear.
 * `paths`: the addresses that name no game or player.
 */
export async function handleNotFound(
	c: Context<AppEnv>,
	paths: ReadonlySet<string>,
): Promise<Response> {
	const { pathname, search } = new URL(c.req.url);
	const right = canonicalAddressOf(pathname, paths);
	if (right !== null && ["GET", "HEAD"].includes(c.req.method))
		return c.redirect(right + search, 301);
	if (wantsJson(c)) return c.json({ error: "not_found" }, 404);
	const context = pageContextOf(c, await readerOf(c));
	return c.html(renderPage(<NotFoundPage context={context} />), 404);
}
