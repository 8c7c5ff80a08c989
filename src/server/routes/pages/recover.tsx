/** Back into an account by a recovery code, and a new password after that. */
import { type Context, Hono } from "hono";
import { accountOf } from "../../db/accounts.ts";
import type { AppEnv } from "../../env.ts";
import { DONE, nameOf, type Outcome, textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { noStore } from "../../http/headers.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { changePassword } from "../../identity/ownAccount.ts";
import { mayReplacePassword, recentProof } from "../../identity/proof.ts";
import { makeCodes, recover } from "../../identity/recover.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { visitorOf } from "../../identity/visitorOf.ts";
import {
	NewCodesPage,
	NewPasswordPage,
	RecoverPage,
	renderPage,
} from "../../pages/pages.ts";
import { comeIn, formStatus } from "../shared/comeIn.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import {
	forOwner,
	forProvenOwner,
	toConfirm,
	toSignIn,
} from "../shared/showAccount.tsx";

type AppContext = Context<AppEnv>;

export const recoverRoutes = new Hono<AppEnv>();

const NEW_PASSWORD = "/account/new-password";

recoverRoutes.use("/recover", noStore);

recoverRoutes.get("/recover", async (c) => {
	const visitor = await visitorOf(c);
	if (visitor?.isGuest === false) return c.redirect(NEW_PASSWORD, 303);
	return showRecover(c, visitor, "");
});

recoverRoutes.post("/recover", async (c) => {
	const visitor = await visitorOf(c);
	if (visitor?.isGuest === false) return c.redirect(NEW_PASSWORD, 303);
	const form = await readForm(c);
	const name = nameOf(form);
	const code = textOf(form, "code");
	const outcome = await comeIn(c, () => recover(c, { name, code }));
	if (outcome === DONE) return c.redirect(NEW_PASSWORD, 303);
	return showRecover(c, visitor, name, outcome);
});

function showRecover(
	c: AppContext,
	visitor: Visitor | null,
	name: string,
	outcome?: Outcome,
): Response | Promise<Response> {
	const context = pageContextOf(c, visitor);
	const page = <RecoverPage {...{ context, name }} {...problemsIn(outcome)} />;
	const { status, headers } = formStatus(outcome);
	return c.html(renderPage(page), status, headers);
}

function problemsIn(outcome: Outcome | undefined) {
	return {
		problems: outcome?.type === "invalid" ? outcome.problems : {},
		isTooMany: outcome?.type === "too_many",
		isAway: outcome?.type === "away",
	};
}

recoverRoutes.get(
	NEW_PASSWORD,
	forOwner((c, owner) => showNewPassword(c, owner)),
);

recoverRoutes.post(
	NEW_PASSWORD,
	forOwner(async (c, owner) => {
		const form = await readForm(c);
		const outcome = await changePassword(c, owner, {
			current: "",
			next: textOf(form, "new"),
			isKeepingOthers: textOf(form, "others") !== "end",
		});
		if (outcome === DONE) {
			const hasEnded = textOf(form, "others") === "end";
			return c.redirect(`/account?${hasEnded ? "changed" : "set"}`, 303);
		}
		return showNewPassword(c, owner, outcome);
	}),
);

async function showNewPassword(
	c: AppContext,
	owner: Visitor,
	outcome?: Outcome,
): Promise<Response> {
	const account = await accountOf(await databaseFor(c), owner.player);
	if (account === null) return toSignIn(c);
	if (!mayReplacePassword(c, account)) return toConfirm(c, NEW_PASSWORD);
	const page = (
		<NewPasswordPage
			context={pageContextOf(c, owner)}
			name={owner.name}
			isRecovered={recentProof(c) === "code"}
			{...problemsIn(outcome)}
		/>
	);
	const { status, headers } = formStatus(outcome);
	return c.html(renderPage(page), status, headers);
}

recoverRoutes.post(
	"/account/codes",
	forProvenOwner(async (c, owner) => {
		const codes = await makeCodes(c, owner.player);
		const context = pageContextOf(c, owner);
		const page = (
			<NewCodesPage
				{...{ context, codes }}
				name={owner.name}
				address={new URL(c.req.url).host}
			/>
		);
		return c.html(renderPage(page));
	}),
);
