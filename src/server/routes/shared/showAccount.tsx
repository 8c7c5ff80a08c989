/** The page of the reader's own account, as its forms answer with it too. */
import type { Context } from "hono";
import { type Account, accountOf, hasPassword } from "../../db/accounts.ts";
import { apiTokensOf } from "../../db/apiTokens.ts";
import { hasEverPlayed } from "../../db/botAccounts.ts";
import { holidaysOf } from "../../db/holidays.ts";
import { passkeysOf } from "../../db/passkeys.ts";
import { linksOf } from "../../db/providerLinks.ts";
import { codesOf } from "../../db/recoveryCodes.ts";
import { sessionsOf } from "../../db/sessions.ts";
import type { AppEnv } from "../../env.ts";
import type { Outcome } from "../../forms/accountForm.ts";
import { RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { mayReplacePassword, recentProof } from "../../identity/proof.ts";
import { usableProviders } from "../../identity/providers/providers.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { accountVisitor } from "../../identity/visitorOf.ts";
import {
	type AccountAction,
	AccountPage,
	type AccountPageProps,
	isAccountNote,
	renderPage,
} from "../../pages/pages.ts";
import { pageContextOf } from "./pageContextOf.ts";

type AppContext = Context<AppEnv>;

type Handler = (c: AppContext, owner: Visitor) => Response | Promise<Response>;

/** Answers a signed-in reader, and leads all others to the sign-in page. */
export function forOwner(
	handle: Handler,
): (c: AppContext) => Promise<Response> {
	return async (c) => {
		const owner = await accountVisitor(c);
		return owner === null ? toSignIn(c) : handle(c, owner);
	};
}

/** The same for what needs a recent proof that the reader is the owner; without, asks for it. */
export function forProvenOwner(handle: Handler) {
	return forOwner((c, owner) =>
		recentProof(c) === null ? toConfirm(c) : handle(c, owner),
	);
}

export function toSignIn(c: AppContext): Response {
	return c.redirect("/sign-in?back=%2Faccount", 303);
}

/** `back`: the page that then continues. */
export function toConfirm(c: AppContext, back = "/account"): Response {
	return c.redirect(`/account/confirm?back=${encodeURIComponent(back)}`, 303);
}

/** A form that was refused, and why. */
export type Refused = {
	readonly action: AccountAction;
	readonly outcome: Outcome;
};

export async function showAccount(
	c: AppContext,
	owner: Visitor,
	refused: Refused | null = null,
): Promise<Response> {
	if (refused?.outcome.type === "unproved") return toConfirm(c);
	const account = await accountOf(await databaseFor(c), owner.player);
	if (account === null) return toSignIn(c);
	const page = (
		<AccountPage
			context={pageContextOf(c, owner)}
			{...(await knownOf(c, account))}
			refused={refused && pageProps(refused)}
			areDaysRefused={c.req.query("days") === "refused"}
			note={Object.keys(c.req.query()).find(isAccountNote) ?? null}
		/>
	);
	if (refused === null) return c.html(renderPage(page));
	return refused.outcome.type === "too_many"
		? c.html(renderPage(page), 429, RETRY_AFTER)
		: c.html(renderPage(page), 422);
}

async function knownOf(
	c: AppContext,
	account: Account,
): Promise<
	Omit<AccountPageProps, "context" | "refused" | "note" | "areDaysRefused">
> {
	const d1 = await databaseFor(c);
	const now = Date.now();
	const { player, name, registeredAt, isBotAccount = false } = account;
	const [sessions, holidays, codes, passkeys, links, apiTokens, played] =
		await Promise.all([
			sessionsOf(d1, player, now),
			holidaysOf(d1, player, now),
			codesOf(d1, player),
			passkeysOf(d1, player),
			linksOf(d1, player),
			apiTokensOf(d1, player),
			hasEverPlayed(d1, player),
		]);
	return {
		...{ name, registeredAt, now, holidays, codes, passkeys, links },
		...{ apiTokens, isBotAccount, mayBecomeBot: !played },
		providers: usableProviders(c.env),
		hasPassword: hasPassword(account),
		mayReplacePassword: mayReplacePassword(c, account),
		hasNews: c.get("session")?.hasNews === true,
		// A token's hash can't be used to sign in, and only its owner sees it.
		sessions: sessions.map(({ tokenHash, ...session }) => ({
			...session,
			id: tokenHash,
			isThis: tokenHash === c.get("tokenHash"),
		})),
	};
}

function pageProps({ action, outcome }: Refused) {
	const problems = outcome.type === "invalid" ? outcome.problems : {};
	return { action, problems, isTooMany: outcome.type === "too_many" };
}
