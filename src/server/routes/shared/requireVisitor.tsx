/** The sender of a form that makes them a participant of a game. */
import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import type { Form } from "../../forms/form.ts";
import { formKeyIn, withoutFormKey } from "../../forms/formKey.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { certainVisitor, ensureVisitor } from "../../identity/visitorOf.ts";
import { NoCookiePage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";
import { wantsJson } from "./showError.tsx";

type AppContext = Context<AppEnv>;

/**
 * The visitor. A page with such a form sets a cookie. If the form arrives without one, the
 * response is a page that says so: without cookies the sender would be another guest at each
 * press, and could not return to a seat.
 */
export async function requireVisitor(
	c: AppContext,
	form: Form,
): Promise<Visitor | Response> {
	const known = await certainVisitor(c);
	if (known !== null || formKeyIn(form) === null) return ensureVisitor(c);
	const visitor = await ensureVisitor(c);
	if (wantsJson(c)) return c.json({ error: "no_cookie" }, 403);
	const context = pageContextOf(c, visitor);
	const action = new URL(c.req.url).pathname;
	const page = (
		<NoCookiePage {...{ context, action }} fields={withoutFormKey(form)} />
	);
	return c.html(renderPage(page), 403);
}
