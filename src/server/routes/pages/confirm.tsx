/** Asks the owner of an account once more who they are, before what could let somebody in or lock them out. */
import { type Context, Hono } from "hono";
import { accountOf, hasPassword } from "../../db/accounts.ts";
import { passkeysOf } from "../../db/passkeys.ts";
import { linksOf } from "../../db/providerLinks.ts";
import { codesOf } from "../../db/recoveryCodes.ts";
import type { AppEnv } from "../../env.ts";
import { DONE, type Outcome, textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { localPathOf } from "../../http/localPath.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { proveAgain } from "../../identity/proof.ts";
import { usableProviders } from "../../identity/providers/providers.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { ConfirmPage, renderPage } from "../../pages/pages.ts";
import { formStatus } from "../shared/comeIn.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { forOwner, toSignIn } from "../shared/showAccount.tsx";

type AppContext = Context<AppEnv>;

export const confirmRoutes = new Hono<AppEnv>();

confirmRoutes.get(
	"/account/confirm",
	forOwner((c, owner) =>
		showConfirm(c, owner, localPathOf(c.req.query("back"), c.req.url)),
	),
);

confirmRoutes.post(
	"/account/confirm",
	forOwner(async (c, owner) => {
		const form = await readForm(c);
		const back = localPathOf(form.back, c.req.url);
		const outcome = await proveAgain(c, owner, {
			password: textOf(form, "password"),
			code: textOf(form, "code"),
		});
		if (outcome === DONE) return c.redirect(back, 303);
		return showConfirm(c, owner, back, outcome);
	}),
);

async function showConfirm(
	c: AppContext,
	owner: Visitor,
	back: string,
	outcome?: Outcome,
): Promise<Response> {
	const { player } = owner;
	const d1 = await databaseFor(c);
	const account = await accountOf(d1, player);
	if (account === null) return toSignIn(c);
	const [passkeys, links, codes] = await Promise.all([
		passkeysOf(d1, player),
		linksOf(d1, player),
		codesOf(d1, player),
	]);
	const page = (
		<ConfirmPage
			context={pageContextOf(c, owner)}
			name={owner.name}
			back={back}
			// Whoever forgot the password comes for another way.
			hasPassword={hasPassword(account) && back !== "/account/new-password"}
			hasPasskeys={passkeys.length > 0}
			providers={links
				.map(({ provider }) => provider)
				.filter((provider) => usableProviders(c.env).includes(provider))}
			hasCodes={codes.left > 0}
			problems={outcome?.type === "invalid" ? outcome.problems : {}}
			isTooMany={outcome?.type === "too_many"}
		/>
	);
	const { status, headers } = formStatus(outcome);
	return c.html(renderPage(page), status, headers);
}
