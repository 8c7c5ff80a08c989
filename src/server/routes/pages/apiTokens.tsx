/** Makes and revokes API tokens. */
import { type Context, Hono } from "hono";
import {
	addApiToken,
	apiTokensOf,
	MOST_API_TOKENS,
	revokeApiToken,
} from "../../db/apiTokens.ts";
import type { AppEnv } from "../../env.ts";
import { textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import {
	readTokenForm,
	type TokenForm,
	type TokenProblems,
	tokenEndAt,
	tokenFormPath,
	tokenProblems,
} from "../../forms/tokenForm.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { recentProof } from "../../identity/proof.ts";
import { hashOfToken } from "../../identity/token.ts";
import { newApiToken } from "../../identity/tokens/apiToken.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { hangUp } from "../../inbox/hangUp.ts";
import { FreshTokenPage, NewTokenPage, renderPage } from "../../pages/pages.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { forOwner, toConfirm } from "../shared/showAccount.tsx";

type AppContext = Context<AppEnv>;

export const apiTokenRoutes = new Hono<AppEnv>();

apiTokenRoutes.get(
	"/account/tokens/new",
	forOwner((c, owner) => {
		const form = readTokenForm(c.req.query());
		// Asked for before anything is typed.
		if (recentProof(c) === null) return toConfirm(c, tokenFormPath(form));
		return showForm(c, owner, form, {});
	}),
);

apiTokenRoutes.post(
	"/account/tokens/new",
	forOwner(async (c, owner) => {
		const form = readTokenForm(await readForm(c));
		if (recentProof(c) === null) return toConfirm(c, tokenFormPath(form));
		const problems = tokenProblems(form);
		if (Object.keys(problems).length > 0)
			return showForm(c, owner, form, problems);
		const token = newApiToken();
		const refusal = await save(c, owner, form, token);
		if (refusal !== null) return showForm(c, owner, form, refusal);
		const context = pageContextOf(c, owner);
		return c.html(renderPage(<FreshTokenPage {...{ context, token }} />));
	}),
);

apiTokenRoutes.post(
	"/account/tokens/revoke",
	forOwner(async (c, { player }) => {
		const tokenHash = textOf(await readForm(c), "token");
		await revokeApiToken(await databaseFor(c), player, tokenHash);
		c.executionCtx.waitUntil(hangUp(c.env, player));
		return c.redirect("/account?revoked#tokens", 303);
	}),
);

/** Null if it was saved. */
async function save(
	c: AppContext,
	{ player }: Visitor,
	{ name, scopes, end }: TokenForm,
	token: string,
): Promise<TokenProblems | null> {
	const d1 = await databaseFor(c);
	const now = Date.now();
	const tokenHash = await hashOfToken(token);
	const fresh = { tokenHash, name, scopes, expiresAt: tokenEndAt(end, now) };
	if (await addApiToken(d1, player, fresh, now)) return null;
	const known = await apiTokensOf(d1, player);
	return known.some((one) => one.name === name)
		? { name: "name_taken" }
		: { tokens: "too_many" };
}

function showForm(
	c: AppContext,
	owner: Visitor,
	form: TokenForm,
	problems: TokenProblems,
): Response | Promise<Response> {
	const context = pageContextOf(c, owner);
	const most = MOST_API_TOKENS;
	const page = <NewTokenPage {...{ context, form, problems, most }} />;
	const isRefused = Object.keys(problems).length > 0;
	return c.html(renderPage(page), isRefused ? 422 : 200);
}
