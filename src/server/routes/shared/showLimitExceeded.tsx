/** The response when a limit is exceeded: the reason, when to try again, and a long form as it was typed. */
import type { Context } from "hono";
import { parsePlay } from "../../../forms/botGameForm.ts";
import type { AppEnv } from "../../env.ts";
import { FORM_TYPE, MAX_FORM_BYTES, readForm } from "../../forms/form.ts";
import { parseGame } from "../../forms/peopleGameForm.ts";
import type { LimitExceeded } from "../../http/LimitExceeded.ts";
import {
	ErrorPage,
	HomePage,
	NewGamePage,
	renderPage,
} from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";
import { wantsJson } from "./showError.tsx";

export async function showLimitExceeded(
	c: Context<AppEnv>,
	{ reason, retryAfterS }: LimitExceeded,
): Promise<Response> {
	const headers = { "Retry-After": String(retryAfterS) };
	if (wantsJson(c)) return c.json({ error: reason }, 429, headers);
	const page = await pageFor(c, reason);
	return c.html(renderPage(page), 429, headers);
}

async function pageFor(c: Context<AppEnv>, reason: LimitExceeded["reason"]) {
	// The visitor is known at this point, unless the network's limit is exceeded.
	const context = pageContextOf(c, null);
	const refusal = context.words.errors[reason].text;
	const shown = { context, problems: {}, refusal };
	switch (hasShortForm(c) ? c.req.path : "") {
		case "/games":
			return (
				<NewGamePage {...shown} form={parseGame(await readForm(c)).form} />
			);
		case "/play":
			return <HomePage {...shown} form={parsePlay(await readForm(c)).form} />;
		default:
			return <ErrorPage context={context} kind={reason} />;
	}
}

/** Only our own forms are read, to show them again. */
function hasShortForm({ req }: Context<AppEnv>): boolean {
	const length = Number(req.header("Content-Length") ?? Infinity);
	const type = req.header("Content-Type") ?? "";
	return (
		req.method === "POST" &&
		length <= MAX_FORM_BYTES &&
		type.startsWith(FORM_TYPE)
	);
}
