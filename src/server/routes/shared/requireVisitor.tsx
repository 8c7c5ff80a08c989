/** Who sends a form that makes them part of a game. */
import type { Context } from "hono";
import type { AppEnv } from "../../env.ts";
import type { Form } from "../../forms/form.ts";
import { formKeyIn, withoutFormKey } from "../../forms/formKey.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { certainVisitor, ensureVisitor } from "../../identity/visitorOf.ts";
import { NoCookiePage, renderPage } from "../../pages/pages.ts";
import { chromeOf } from "./chromeOf.ts";

type AppContext = Context<AppEnv>;

/**
 * The visitor. A page that shows such a form gives its reader a cookie; if the
 * form comes back without one, the answer is a page that says so: as a guest
 * they would be somebody new with each press, and nowhere to be found.
 */
export async function requireVisitor(
	c: AppContext,
	form: Form,
): Promise<Visitor | Response> {
	const known = await certainVisitor(c);
	if (known !== null || formKeyIn(form) === null) return ensureVisitor(c);
	const chrome = chromeOf(c, await ensureVisitor(c));
	const action = new URL(c.req.url).pathname;
	const page = (
		<NoCookiePage {...{ chrome, action }} fields={withoutFormKey(form)} />
	);
	return c.html(renderPage(page), 403);
}
