/** Signing in by an account of another site: the way there, the way back, and a name for a new account here. */
import { type Context, Hono } from "hono";
import type { PlayerId } from "../../../match/match.ts";
import { type Identity, removeLink } from "../../db/providerLinks.ts";
import type { Provider } from "../../db/tables.ts";
import type { AppEnv } from "../../env.ts";
import { DONE, nameOf, type Outcome, textOf } from "../../forms/accountForm.ts";
import { readForm } from "../../forms/form.ts";
import { noStore } from "../../http/headers.ts";
import { rateLimitExceeded } from "../../http/LimitExceeded.ts";
import { localPathOf } from "../../http/localPath.ts";
import { isSameOrigin } from "../../http/origin.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { isOverEntryLimit } from "../../identity/attempts.ts";
import { recentProof } from "../../identity/proof.ts";
import {
	clientFor,
	enterByProvider,
	linkProvider,
	proveByProvider,
	registerByProvider,
} from "../../identity/providers/enter.ts";
import {
	type Flow,
	type FlowPurpose,
	forgetNewcomer,
	isFlowPurpose,
	keepFlow,
	keepNewcomer,
	type Newcomer,
	newcomerOf,
	takeFlow,
} from "../../identity/providers/flow.ts";
import {
	isProvider,
	usableProviders,
} from "../../identity/providers/providers.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { certainVisitor, ensureReader } from "../../identity/visitorOf.ts";
import {
	NewNamePage,
	type ProviderProblem,
	ProviderProblemPage,
	renderPage,
} from "../../pages/pages.ts";
import { comeIn, formStatus } from "../shared/comeIn.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { forProvenOwner, toConfirm, toSignIn } from "../shared/showAccount.tsx";
import { welcome } from "../shared/welcome.ts";

type AppContext = Context<AppEnv>;

export const providerRoutes = new Hono<AppEnv>();

providerRoutes.use("/with/*", noStore);
providerRoutes.use("/register/name", noStore);

providerRoutes.get("/with/:provider", async (c) => {
	const provider = c.req.param("provider");
	const purpose = c.req.query("for");
	const client = isProvider(provider) ? clientFor(c, provider) : null;
	if (!isProvider(provider) || client === null) return c.notFound();
	// Another site must not send anybody on this way.
	if (!isSameOrigin(c.req.raw) || !isFlowPurpose(purpose)) return toSignIn(c);
	const visitor = await certainVisitor(c);
	const back = localPathOf(c.req.query("back"), c.req.url);
	const elsewhere = insteadOf(c, purpose, visitor, back);
	if (elsewhere !== null) return elsewhere;
	const { departure } = await import("../../identity/providers/exchange.ts");
	const { url, state, verifier } = departure(client);
	const player = purpose === "enter" ? null : (visitor?.player ?? null);
	await keepFlow(c, { provider, purpose, state, verifier, back, player });
	return c.redirect(url, 303);
});

/** Where a reader goes who has no reason to go to the other site; null if they have one. */
function insteadOf(
	c: AppContext,
	purpose: FlowPurpose,
	visitor: Visitor | null,
	back: string,
): Response | null {
	const hasAccount = visitor?.isGuest === false;
	if (purpose === "enter") return hasAccount ? c.redirect(back, 303) : null;
	if (!hasAccount) return toSignIn(c);
	return purpose === "link" && recentProof(c) === null ? toConfirm(c) : null;
}

providerRoutes.get("/with/:provider/callback", async (c) => {
	const provider = c.req.param("provider");
	const client = isProvider(provider) ? clientFor(c, provider) : null;
	if (!isProvider(provider) || client === null) return c.notFound();
	if (await isOverEntryLimit(c)) throw rateLimitExceeded();
	const { state = "", code = "", error } = c.req.query();
	const flow = await takeFlow(c, provider, state);
	if (flow === null) return showProblem(c, provider, "expired");
	if (error !== undefined) return showProblem(c, provider, "denied");
	const { subjectBy } = await import("../../identity/providers/exchange.ts");
	const subject = await subjectBy(client, code, flow.verifier);
	if (subject === null) return showProblem(c, provider, "failed");
	return await arrive(c, flow, { provider, subject });
});

/** The reader is back, and the other site has said who they are there. */
async function arrive(
	c: AppContext,
	{ provider, purpose, back, player }: Flow,
	identity: Identity,
): Promise<Response> {
	const visitor = await certainVisitor(c);
	const owner = visitor?.isGuest === false ? visitor.player : null;
	if (purpose === "enter") return await enter(c, { ...identity, back }, owner);
	// Somebody else has signed in meanwhile.
	if (owner === null || owner !== player)
		return showProblem(c, provider, "expired");
	if (purpose === "link")
		return (await linkProvider(c, owner, identity))
			? c.redirect(`/account?linked-${provider}#providers`, 303)
			: showProblem(c, provider, "taken");
	return (await proveByProvider(c, owner, identity))
		? c.redirect(back, 303)
		: showProblem(c, provider, "other");
}

async function enter(
	c: AppContext,
	newcomer: Newcomer,
	owner: PlayerId | null,
): Promise<Response> {
	if (owner !== null) return c.redirect(newcomer.back, 303);
	if (await enterByProvider(c, newcomer)) return c.redirect(newcomer.back, 303);
	await keepNewcomer(c, newcomer);
	return c.redirect("/register/name", 303);
}

function showProblem(
	c: AppContext,
	provider: Provider,
	problem: ProviderProblem,
): Response | Promise<Response> {
	const context = pageContextOf(c, null);
	const page = <ProviderProblemPage {...{ context, provider, problem }} />;
	return c.html(renderPage(page), problem === "failed" ? 502 : 422);
}

providerRoutes.get("/register/name", async (c) => {
	const visitor = await ensureReader(c);
	const newcomer = await newcomerOf(c);
	if (newcomer === null || visitor?.isGuest === false) return toSignIn(c);
	return showNewName(c, newcomer, "");
});

providerRoutes.post("/register/name", async (c) => {
	const form = await readForm(c);
	const visitor = await certainVisitor(c);
	const newcomer = await newcomerOf(c);
	if (newcomer === null || visitor?.isGuest === false) return toSignIn(c);
	const name = nameOf(form);
	const outcome = await comeIn(c, () => registerByProvider(c, newcomer, name));
	if (outcome !== DONE) return showNewName(c, newcomer, name, outcome);
	forgetNewcomer(c);
	await welcome(c, visitor);
	return c.redirect(newcomer.back, 303);
});

function showNewName(
	c: AppContext,
	{ provider }: Newcomer,
	name: string,
	outcome?: Outcome,
): Response | Promise<Response> {
	const page = (
		<NewNamePage
			{...{ context: pageContextOf(c, null), provider, name }}
			problems={outcome?.type === "invalid" ? outcome.problems : {}}
			isTooMany={outcome?.type === "too_many"}
			isAway={outcome?.type === "away"}
		/>
	);
	const { status, headers } = formStatus(outcome);
	return c.html(renderPage(page), status, headers);
}

providerRoutes.post(
	"/account/providers/unlink",
	forProvenOwner(async (c, { player }) => {
		const provider = textOf(await readForm(c), "provider");
		if (!isProvider(provider)) return c.redirect("/account#providers", 303);
		const usable = usableProviders(c.env);
		const d1 = await databaseFor(c);
		const isRemoved = await removeLink(d1, player, { provider, usable });
		const note = isRemoved ? `unlinked-${provider}` : "kept";
		return c.redirect(`/account?${note}#providers`, 303);
	}),
);
