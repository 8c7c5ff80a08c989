/** Shows an error as a page, or as JSON at an address of data. */
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { AppEnv } from "../../env.ts";
import { readerOf } from "../../identity/visitorOf.ts";
import { type ErrorKind, ErrorPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";

export type Shown = {
	readonly status: ContentfulStatusCode;
	readonly headers?: Readonly<Record<string, string>>;
	/** The page does not look up its reader. */
	readonly isUnread?: boolean;
	/** What a program is told, if it is not the page's kind. */
	readonly code?: string;
};

export async function showError(
	c: Context<AppEnv>,
	kind: ErrorKind,
	{ status, headers = {}, isUnread = false, code = kind }: Shown,
): Promise<Response> {
	if (wantsJson(c)) return c.json({ error: code }, status, { ...headers });
	const context = pageContextOf(c, isUnread ? null : await readerOf(c));
	const page = <ErrorPage context={context} kind={kind} />;
	return c.html(renderPage(page), status, { ...headers });
}

/** Whether the request asks for data: by its address, or by what it accepts. */
export function wantsJson({ req }: Context<AppEnv>): boolean {
	if (/\.json$|^\/api\/|^\/oembed$/.test(req.path)) return true;
	const accepted = req.header("Accept") ?? "";
	return (
		/\bapplication\/json\b/.test(accepted) && !/\btext\/html\b/.test(accepted)
	);
}
