import type { Context } from "hono";
import { asset, chunksOf } from "../../assets.ts";
import type { AppEnv } from "../../env.ts";
import { newFormKey } from "../../forms/formKey.ts";
import { secretOf } from "../../http/cookies.ts";
import {
	addressIn,
	alternatesOf,
	splitLanguage,
} from "../../http/languageAddress.ts";
import { isOfflineCopy } from "../../http/offlineCopy.ts";
import { preferencesOf } from "../../http/preferences.ts";
import { readerIdOf } from "../../identity/readerId.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { takeWelcome } from "../../identity/welcomeCookie.ts";
import type { PageContext } from "../../pages/pages.ts";
import { vapidOf } from "../../push/vapid.ts";
import { waitingBeside } from "./lookForGames.ts";

/** What every page needs besides its own content. `reader` may be null if the route did not look up its reader. */
export function pageContextOf(
	c: Context<AppEnv>,
	reader: Visitor | null,
): PageContext {
	const viewer = reader ?? c.get("visitor") ?? null;
	const preferences = preferencesOf(c);
	const { site, game } = c.get("words");
	const hasAccount = viewer?.isGuest === false;
	const { origin, pathname, search } = new URL(c.req.url);
	const page = splitLanguage(pathname).path;
	const formKey = newFormKey();
	const isPosted = c.req.method === "POST";
	c.set("formKey", formKey);
	return {
		...preferences,
		scriptLanguage: c.get("scriptLanguage"),
		words: site,
		gameWords: game,
		path: isPosted ? "/" : pathname + search,
		isPosted,
		page,
		canonical: origin + addressIn(preferences.language, page),
		alternates: alternatesOf(origin, page),
		asset,
		chunksOf,
		viewerName: viewer?.name ?? null,
		formKey: isOfflineCopy(c) ? null : formKey,
		readerId: viewer && readerIdOf(viewer.player, secretOf(c)),
		waiting: waitingBeside(c, page),
		hasPush: vapidOf(c.env) !== null,
		hasAccount,
		isUnsure: c.get("isUnsure") === true,
		hasNews: hasAccount && c.get("session")?.hasNews === true,
		welcome: hasAccount ? takeWelcome(c) : null,
	};
}
