/** Players' profiles, at `/@name`. */
import { Hono } from "hono";
import { findAccount } from "../../db/accounts.ts";
import { profileOf } from "../../db/profiles.ts";
import type { AppEnv } from "../../env.ts";
import { parseGameFilter } from "../../forms/gameFilter.ts";
import { canonicalAddressOf } from "../../http/canonicalAddress.ts";
import { revalidated } from "../../http/headers.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { nameKeyOf } from "../../identity/nameKey.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import { NoPlayerPage, ProfilePage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

export const profileRoutes = new Hono<AppEnv>();

/** Some programs encode the @ of an address. */
export const PROFILE_PATH = "/:handle{(?:@|%40).+}";

/** The only characters that a name may contain. */
const NAME = /^[A-Za-z0-9_-]{1,40}$/;

profileRoutes.get(PROFILE_PATH, revalidated, async (c) => {
	const name = c.req.param("handle").slice(1);
	const viewer = await visitorOf(c);
	const context = pageContextOf(c, viewer);
	const d1 = await databaseFor(c);
	const account = NAME.test(name)
		? await findAccount(d1, nameKeyOf(name))
		: null;
	const { pathname, search } = new URL(c.req.url);
	if (account === null) {
		const right = canonicalAddressOf(pathname, new Set());
		if (right !== null) return c.redirect(right + search, 301);
		return c.html(renderPage(<NoPlayerPage context={context} />), 404);
	}
	if (account.name !== name) {
		return c.redirect(`/@${account.name}${search}`, 302);
	}
	const isOwn = viewer?.player === account.player;
	const filter = parseGameFilter(c.req.query());
	const whose = { player: account.player, isOwn };
	const profile = await profileOf(d1, whose, viewer?.player ?? null, filter);
	const now = Date.now();
	const { registeredAt, isBotAccount = false } = account;
	const shown = { name, registeredAt, isOwn, isBotAccount, profile };
	const page = <ProfilePage {...{ context, filter, now }} {...shown} />;
	return c.html(renderPage(page));
});
