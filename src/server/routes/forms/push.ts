/**
 * What a browser's script says about push (client/notifications): that it wants
 * notices, which, and that it wants none any more. All of it is 404 on a site
 * without keys.
 */
import { type Context, Hono } from "hono";
import {
	deleteSubscription,
	type PushSubscriber,
	replaceSubscription,
	saveSubscription,
	subscriberAt,
} from "../../db/pushSubscriptions.ts";
import type { AppEnv } from "../../env.ts";
import { textOf } from "../../forms/accountForm.ts";
import { type Form, readForm } from "../../forms/form.ts";
import { parseChoices, parseTarget, timeOf } from "../../forms/pushForm.ts";
import { noStore } from "../../http/headers.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";
import { deliverNotice } from "../../push/deliverNotice.ts";
import { pushSenderOf } from "../../push/pushSender.ts";

export const pushRoutes = new Hono<AppEnv>();

type AppContext = Context<AppEnv>;

type Asked = { readonly visitor: Visitor; readonly form: Form };

/** Who sends what; an answer if the site has no push or the visitor is unknown. */
async function askedBy(c: AppContext): Promise<Asked | Response> {
	if (pushSenderOf(c.env) === null) return c.notFound();
	const visitor = await certainVisitor(c);
	return visitor === null
		? c.body(null, 403)
		: { visitor, form: await readForm(c) };
}

pushRoutes.use("/notifications/*", noStore);

/** Turns push on in this browser, or changes what it tells. */
pushRoutes.post("/notifications/save", async (c) => {
	const asked = await askedBy(c);
	if (asked instanceof Response) return asked;
	const { visitor, form } = asked;
	const target = await parseTarget(form);
	const choices = parseChoices(form);
	if (target === null || choices === null) return c.body(null, 422);
	const language = c.get("language");
	const isSaved = await saveSubscription(
		await databaseFor(c),
		target,
		{ ...choices, language },
		{
			owner: { player: visitor.player, name: visitor.name },
			session: c.get("tokenHash") ?? null,
			userAgent: c.req.header("User-Agent") ?? "",
			now: Date.now(),
		},
	);
	return c.body(null, isSaved ? 204 : 409);
});

/** What this browser tells its reader: `{settings: null}` if nothing. */
pushRoutes.post("/notifications/look", async (c) => {
	const asked = await askedBy(c);
	if (asked instanceof Response) return asked;
	const subscriber = await ownSubscriber(c, asked);
	return c.json({ settings: subscriber && settingsOf(subscriber) });
});

/** Turns push off in this browser. */
pushRoutes.post("/notifications/off", async (c) => {
	const asked = await askedBy(c);
	if (asked instanceof Response) return asked;
	const { visitor, form } = asked;
	const endpoint = textOf(form, "endpoint");
	await deleteSubscription(await databaseFor(c), visitor.player, endpoint);
	return c.body(null, 204);
});

/** The push service has given this browser another subscription. */
pushRoutes.post("/notifications/moved", async (c) => {
	const asked = await askedBy(c);
	if (asked instanceof Response) return asked;
	const { visitor, form } = asked;
	const target = await parseTarget(form);
	if (target === null) return c.body(null, 422);
	const before = textOf(form, "before");
	const d1 = await databaseFor(c);
	const isMoved = await replaceSubscription(d1, visitor.player, before, target);
	return c.body(null, isMoved ? 204 : 404);
});

/** Shows the reader what a notice looks like here. 502: the push service does not accept it. */
pushRoutes.post("/notifications/trial", async (c) => {
	const asked = await askedBy(c);
	if (asked instanceof Response) return asked;
	const subscriber = await ownSubscriber(c, asked);
	const sender = pushSenderOf(c.env);
	if (subscriber === null || sender === null) return c.body(null, 404);
	const trial = { type: "trial" } as const;
	const { type } = await deliverNotice(sender, subscriber, trial, Date.now());
	if (type === "gone")
		await deleteSubscription(
			await databaseFor(c),
			subscriber.player,
			subscriber.endpoint,
		);
	return c.body(null, type === "sent" ? 204 : 502);
});

async function ownSubscriber(
	c: AppContext,
	{ visitor, form }: Asked,
): Promise<PushSubscriber | null> {
	const endpoint = textOf(form, "endpoint");
	return subscriberAt(await databaseFor(c), visitor.player, endpoint);
}

/** As the page's form has them. */
function settingsOf(subscriber: PushSubscriber) {
	const { turns, begins, ends, signIns, quiet } = subscriber;
	const [from, to] = quiet ? [timeOf(quiet.from), timeOf(quiet.to)] : ["", ""];
	return { turns, begins, ends, signIns, from, to };
}
