/** The page of the reader's own account, and its forms. */
import { type Context, Hono } from "hono";
import { accountOf } from "../../db/accounts.ts";
import { holidaysOf } from "../../db/holidays.ts";
import { endSession, endSessions, sessionsOf } from "../../db/sessions.ts";
import type { AppEnv } from "../../env.ts";
import { type Outcome, textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { noStore } from "../../http/headers.ts";
import { RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { signOut } from "../../identity/accountCookie.ts";
import { changePassword, deleteAccount } from "../../identity/ownAccount.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { accountVisitor, visitorOf } from "../../identity/visitorOf.ts";
import {
	type AccountAction,
	AccountPage,
	DeletedPage,
	renderPage,
} from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";

type AppContext = Context<AppEnv>;

export const accountRoutes = new Hono<AppEnv>();

accountRoutes.use("/account", noStore);
accountRoutes.use("/account/*", noStore);

accountRoutes.get("/account", async (c) => {
	const owner = await accountVisitor(c);
	return owner === null ? toSignIn(c) : showAccount(c, owner, null);
});

accountRoutes.post("/account/password", async (c) => {
	const owner = await accountVisitor(c);
	if (owner === null) return toSignIn(c);
	const form = await readForm(c);
	const current = textOf(form, "current");
	const outcome = await changePassword(c, owner, {
		current,
		next: textOf(form, "new"),
	});
	if (outcome.type === "done") return c.redirect("/account?changed", 303);
	return showAccount(c, owner, { action: "password", outcome });
});

accountRoutes.post("/account/delete", async (c) => {
	const owner = await accountVisitor(c);
	if (owner === null) return toSignIn(c);
	const password = textOf(await readForm(c), "password");
	const outcome = await deleteAccount(c, owner, password);
	if (outcome.type === "done") return c.redirect("/account/deleted", 303);
	return showAccount(c, owner, { action: "delete", outcome });
});

accountRoutes.get("/account/deleted", async (c) => {
	const context = pageContextOf(c, await visitorOf(c));
	return c.html(renderPage(<DeletedPage context={context} />));
});

accountRoutes.post("/account/sign-out", async (c) => {
	const owner = await accountVisitor(c);
	if (owner === null) return toSignIn(c);
	const session = textOf(await readForm(c), "session");
	await endSession(await databaseFor(c), owner.player, session);
	return c.redirect("/account#sessions", 303);
});

accountRoutes.post("/account/sign-out-everywhere", async (c) => {
	const owner = await accountVisitor(c);
	if (owner === null) return toSignIn(c);
	await endSessions(await databaseFor(c), owner.player);
	signOut(c);
	return c.redirect("/", 303);
});

function toSignIn(c: AppContext): Response {
	return c.redirect("/sign-in?back=%2Faccount", 303);
}

type Refused = { readonly action: AccountAction; readonly outcome: Outcome };

async function showAccount(
	c: AppContext,
	owner: Visitor,
	refused: Refused | null,
): Promise<Response> {
	const d1 = await databaseFor(c);
	const now = Date.now();
	const [account, sessions, holidays] = await Promise.all([
		accountOf(d1, owner.player),
		sessionsOf(d1, owner.player, now),
		holidaysOf(d1, owner.player, now),
	]);
	if (account === null) return toSignIn(c);
	const page = (
		<AccountPage
			context={pageContextOf(c, owner)}
			name={account.name}
			registeredAt={account.registeredAt}
			// A token's hash can't be used to sign in, and only its owner sees it.
			sessions={sessions.map(({ tokenHash, ...session }) => ({
				...session,
				id: tokenHash,
				isThis: tokenHash === c.get("tokenHash"),
			}))}
			holidays={holidays}
			areDaysRefused={c.req.query("days") === "refused"}
			now={now}
			refused={refused && pageProps(refused)}
			isChanged={c.req.query("changed") !== undefined}
		/>
	);
	return refused === null
		? c.html(renderPage(page))
		: refusal(c, renderPage(page), refused.outcome);
}

function pageProps({ action, outcome }: Refused) {
	const problems = outcome.type === "invalid" ? outcome.problems : {};
	return { action, problems, isTooMany: outcome.type === "too_many" };
}

function refusal(
	c: AppContext,
	html: ReturnType<typeof renderPage>,
	outcome: Outcome,
): Response | Promise<Response> {
	return outcome.type === "too_many"
		? c.html(html, 429, RETRY_AFTER)
		: c.html(html, 422);
}
