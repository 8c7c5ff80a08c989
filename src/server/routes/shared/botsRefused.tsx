/** Says to a bot's account that a game is for people. */
import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { BotsRefusedPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";

export function showBotsRefused(
	c: Context<AppEnv>,
	visitor: Visitor,
): Response | Promise<Response> {
	const page = <BotsRefusedPage context={pageContextOf(c, visitor)} />;
	return c.html(renderPage(page), 403);
}
