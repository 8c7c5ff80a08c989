/** Signs in, registers, links and proves ownership by an account of another site. */
import type { Context } from "hono";
import type { PlayerId } from "../../../match/match.ts";
import { accountOf } from "../../db/accounts.ts";
import {
	addLink,
	type Identity,
	insertLink,
	isUnlinked,
	playerLinkedTo,
	updateLinkUse,
} from "../../db/providerLinks.ts";
import type { Provider } from "../../db/tables.ts";
import { isTaken } from "../../db/takenNames.ts";
import type { AppEnv } from "../../env.ts";
import { DONE, invalid, type Outcome } from "../../forms/accountForm.ts";
import { databaseFor } from "../../http/requestDatabase.ts";
import { parseName } from "../accountName.ts";
import { isOverAttemptLimit } from "../attempts.ts";
import { beginSession } from "../beginSession.ts";
import { createAccount } from "../createAccount.ts";
import { noteProof } from "../proof.ts";
import type { ProviderClient } from "./exchange.ts";
import { keysOf, siteOf } from "./providers.ts";

type AppContext = Context<AppEnv>;

/** Null if the provider is switched off. */
export function clientFor(
	c: AppContext,
	provider: Provider,
): ProviderClient | null {
	const keys = keysOf(c.env, provider);
	const { origin } = new URL(c.req.url);
	return (
		keys && {
			...{ keys, site: siteOf(c.env, provider) },
			redirect: `${origin}/with/${provider}/callback`,
		}
	);
}

/** False if no account here is linked with it. */
export async function enterByProvider(
	c: AppContext,
	identity: Identity,
): Promise<boolean> {
	const d1 = await databaseFor(c);
	const player = await playerLinkedTo(d1, identity);
	const account = player && (await accountOf(d1, player));
	if (account === null) return false;
	return await beginSession(c, account, {
		by: identity.provider,
		alongside: [updateLinkUse(d1, identity, Date.now())],
	});
}

/** False if it is linked with another account, or the account has another link. */
export async function linkProvider(
	c: AppContext,
	player: PlayerId,
	identity: Identity,
): Promise<boolean> {
	const d1 = await databaseFor(c);
	if ((await playerLinkedTo(d1, identity)) === player) return true;
	return await addLink(d1, player, identity, Date.now());
}

/** False if it is not linked with this account. */
export async function proveByProvider(
	c: AppContext,
	player: PlayerId,
	identity: Identity,
): Promise<boolean> {
	const linked = await playerLinkedTo(await databaseFor(c), identity);
	if (linked !== player) return false;
	await noteProof(c, identity.provider);
	return true;
}

/** Creates an account without a password, which is entered by the other site. */
export async function registerByProvider(
	c: AppContext,
	identity: Identity,
	typed: string,
): Promise<Outcome> {
	const name = parseName(typed);
	if (typeof name === "string") return invalid({ name });
	if (await isOverAttemptLimit(c, name.nameKey)) return { type: "too_many" };
	const d1 = await databaseFor(c);
	if (await isTaken(d1, name.nameKey, Date.now()))
		return invalid({ name: "name_taken" });
	const isDone = await createAccount(c, name, {
		by: identity.provider,
		onlyIf: isUnlinked(identity),
		add: (queryable, owner) =>
			insertLink(queryable, owner, identity, Date.now()),
	});
	if (isDone) return DONE;
	// The same form came twice.
	return (await enterByProvider(c, identity))
		? DONE
		: invalid({ name: "name_taken" });
}
