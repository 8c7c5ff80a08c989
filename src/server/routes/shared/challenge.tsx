/**
 * Cloudflare Turnstile, enabled if its two keys are set: guests who open a game prove once a
 * day that they are not a program
 * (https://developers.cloudflare.com/turnstile/get-started/server-side-validation/). Without
 * the keys it does nothing.
 */
import type { Context } from "hono";
import type { AppEnv, Env } from "../../env.ts";
import type { Form } from "../../forms/form.ts";
import { withoutFormKey } from "../../forms/formKey.ts";
import { getSigned, setSigned } from "../../http/signedCookies.ts";
import { withTimeout } from "../../http/withTimeout.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { ChallengePage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";

type AppContext = Context<AppEnv>;

const VERIFY = "https://challenges.cloudflare.com/turnstile/v0/siteverify";

/** The field that the widget adds to its form. */
const FIELD = "cf-turnstile-response";

/** The maximum length of a token: https://developers.cloudflare.com/turnstile/concepts/widget/. */
const MAX_TOKEN = 2048;

/** The timeout for Turnstile's answer. */
const PATIENCE_MS = 3000;

const COOKIE = { name: "person", purpose: "person" } as const;

const KEPT_S = 24 * 60 * 60;

type Keys = { readonly site: string; readonly secret: string };

function keysOf({
	TURNSTILE_SITE_KEY,
	TURNSTILE_SECRET_KEY,
}: Env): Keys | null {
	return TURNSTILE_SITE_KEY && TURNSTILE_SECRET_KEY
		? { site: TURNSTILE_SITE_KEY, secret: TURNSTILE_SECRET_KEY }
		: null;
}

/** Null if the visitor may continue; otherwise a page with the challenge, which sends the same form again. */
export async function challenge(
	c: AppContext,
	visitor: Visitor,
	form: Form,
): Promise<Response | null> {
	const keys = keysOf(c.env);
	if (keys === null || !visitor.isGuest) return null;
	if ((await getSigned(c, COOKIE))?.value === visitor.player) return null;
	const token = form[FIELD];
	if (typeof token === "string" && (await isGood(c, keys, token))) {
		await setSigned(c, COOKIE, visitor.player, KEPT_S);
		return null;
	}
	return showChallenge(c, keys, form);
}

/** Also true if Turnstile does not answer: the rate limits apply anyway, and games must not wait for it. */
async function isGood(
	c: AppContext,
	{ secret }: Keys,
	token: string,
): Promise<boolean> {
	if (token === "" || token.length > MAX_TOKEN) return false;
	const remoteip = c.req.header("CF-Connecting-IP");
	const body = new URLSearchParams({
		...{ secret, response: token },
		...(remoteip === undefined ? {} : { remoteip }),
	});
	try {
		const address = c.env.TURNSTILE_VERIFY_URL || VERIFY;
		const asked = fetch(address, { method: "POST", body });
		const answer = await withTimeout(
			asked.then((response) => response.json<{ success?: unknown }>()),
			PATIENCE_MS,
		);
		return answer.success === true;
	} catch (error) {
		console.error("Turnstile did not answer", error);
		return true;
	}
}

function showChallenge(
	c: AppContext,
	{ site }: Keys,
	form: Form,
): Response | Promise<Response> {
	const { [FIELD]: _, ...fields } = withoutFormKey(form);
	c.set("hasChallenge", true);
	const page = (
		<ChallengePage
			context={pageContextOf(c, null)}
			action={new URL(c.req.url).pathname}
			fields={fields}
			siteKey={site}
		/>
	);
	return c.html(renderPage(page), 403);
}
