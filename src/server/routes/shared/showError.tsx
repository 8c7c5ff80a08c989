/** Shows an error as a page, or as JSON at an address of data. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "../../env.ts";
import { readerOf } from "../../identity/visitorOf.ts";
import { type ErrorKind, ErrorPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";

type Shown = {
	readonly status: ContentfulStatusCode;
	readonly headers?: Readonly<Record<string, string>>;
	/** The page does not look up its reader. */
	readonly isUnread?: boolean;
};

export async function showError(
	c: Context<AppEnv>,
	kind: ErrorKind,
	{ status, headers = {}, isUnread = false }: Shown,
): Promise<Response> {
	if (wantsJson(c)) return c.json({ error: kind }, status, { ...headers });
	const context = pageContextOf(c, isUnread ? null : await readerOf(c));
	const page = <ErrorPage context={context} kind={kind} />;
	return c.html(renderPage(page), status, { ...headers });
}

/** Whether the request asks for data. */
export function wantsJson({ req }: Context<AppEnv>): boolean {
	return req.path.endsWith(".json");
}
