/** What the scripts of the account's pages ask about passkeys (client/account/passkeys.ts). */
import { type Context, Hono } from "hono";
import { DatabaseAway } from "../../db/databaseAway.ts";
import { passkeysOf } from "../../db/passkeys.ts";
import type { AppEnv } from "../../env.ts";
import { type AccountProblem, nameOf } from "../../forms/accountForm.ts";
import { noStore } from "../../http/headers.ts";
import { RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { localPathOf } from "../../http/localPath.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import type { AccountName } from "../../identity/accountName.ts";
import {
	addOwnPasskey,
	enterByPasskey,
	newAccountName,
	proveByPasskey,
	registerByPasskey,
	registrationOptions,
} from "../../identity/passkeys/enter.ts";
import {
	creationOptions,
	requestOptions,
} from "../../identity/passkeys/options.ts";
import type { PasskeyProblem } from "../../identity/passkeys/usePasskey.ts";
import { recentProof } from "../../identity/proof.ts";
import { agentOf } from "../../identity/userAgent.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { accountVisitor, certainVisitor } from "../../identity/visitorOf.ts";
import { accountProblemText } from "../../pages/pages.ts";
import { welcome } from "../shared/welcome.ts";

type AppContext = Context<AppEnv>;

export const passkeyJson = new Hono<AppEnv>();

passkeyJson.use("/passkeys/*", noStore);

passkeyJson.onError((error, c) => {
	if (!(error instanceof DatabaseAway)) throw error;
	return c.json(
		{ problem: c.get("words").site.account.away },
		503,
		RETRY_AFTER,
	);
});

passkeyJson.get("/passkeys/enter.json", async (c) =>
	c.json(await requestOptions(c, { type: "enter" })),
);

passkeyJson.post("/passkeys/enter", async (c) => {
	const body = await bodyOf(c);
	const visitor = await certainVisitor(c);
	const problem =
		visitor?.isGuest === false
			? null
			: await enterByPasskey(c, body.credential);
	return answer(c, problem, localPathOf(body.back, c.req.url));
});

passkeyJson.get("/passkeys/register.json", async (c) => {
	const name = await newAccountName(c, c.req.query("name") ?? "");
	return typeof name === "string"
		? refuseName(c, name)
		: c.json(await registrationOptions(c, name));
});

passkeyJson.post("/passkeys/register", async (c) => {
	const body = await bodyOf(c);
	const back = localPathOf(body.back, c.req.url);
	const visitor = await certainVisitor(c);
	if (visitor?.isGuest === false) return answer(c, null, back);
	const name = await newAccountName(c, nameOf(body));
	if (typeof name === "string") return refuseName(c, name);
	const outcome = await registerByPasskey(c, {
		...{ name, sent: body.credential },
		passkeyName: agentName(c),
	});
	if (outcome === "name_taken") return refuseName(c, outcome);
	if (outcome === null) await welcome(c, visitor);
	return answer(c, outcome, back);
});

passkeyJson.get("/passkeys/add.json", (c) =>
	asProven(c, async ({ player, name }) => {
		const own = await passkeysOf(await databaseFor(c), player);
		const purpose = { type: "add", player } as const;
		return c.json(await creationOptions(c, purpose, { player, name }, own));
	}),
);

passkeyJson.post("/passkeys/add", (c) =>
	asProven(c, async (owner) => {
		const { credential } = await bodyOf(c);
		const problem = await addOwnPasskey(c, owner, credential, agentName(c));
		return answer(c, problem, "/account?added#passkeys");
	}),
);

passkeyJson.get("/passkeys/prove.json", (c) =>
	asOwner(c, async ({ player }) => {
		const own = await passkeysOf(await databaseFor(c), player);
		return c.json(await requestOptions(c, { type: "prove", player }, own));
	}),
);

passkeyJson.post("/passkeys/prove", (c) =>
	asOwner(c, async (owner) => {
		const body = await bodyOf(c);
		const problem = await proveByPasskey(c, owner, body.credential);
		return answer(c, problem, localPathOf(body.back, c.req.url));
	}),
);

async function asOwner(
	c: AppContext,
	handle: (owner: Visitor) => Promise<Response>,
): Promise<Response> {
	const owner = await accountVisitor(c);
	return owner === null
		? c.json({ to: "/sign-in?back=%2Faccount" }, 401)
		: handle(owner);
}

function asProven(
	c: AppContext,
	handle: (owner: Visitor) => Promise<Response>,
): Promise<Response> {
	return asOwner(c, async (owner) =>
		recentProof(c) === null
			? c.json({ to: "/account/confirm?back=%2Faccount%23passkeys" }, 403)
			: handle(owner),
	);
}

/** Empty if it is no JSON object. */
async function bodyOf({ req }: AppContext): Promise<Record<string, unknown>> {
	try {
		const body: unknown = await req.json();
		return typeof body === "object" && body !== null ? { ...body } : {};
	} catch {
		return {};
	}
}

/** A new passkey's name until its owner gives it another one: the browser's. */
function agentName(c: AppContext): string {
	const { browser, system } = agentOf(c.req.header("User-Agent") ?? "");
	return c.get("words").site.account.sessions.agent(browser, system);
}

/** `to`: the page to go to after success. */
function answer(
	c: AppContext,
	problem: PasskeyProblem | "too_many" | null,
	to: string,
): Response {
	if (problem === null) return c.json({ to });
	const { account, waysIn } = c.get("words").site;
	if (problem === "too_many")
		return c.json({ problem: account.tooMany.text }, 429, RETRY_AFTER);
	const text = waysIn.passkeys.problems[problem];
	// The browser may then stop offering this passkey.
	return c.json({ problem: text, isUnknown: problem === "unknown" }, 422);
}

function refuseName(
	c: AppContext,
	problem: Exclude<AccountProblem | "too_many", AccountName>,
): Response {
	const { account } = c.get("words").site;
	if (problem === "too_many")
		return c.json({ problem: account.tooMany.text }, 429, RETRY_AFTER);
	const text = accountProblemText(problem, account) ?? "";
	return c.json({ problem: text, field: "name" }, 422);
}
