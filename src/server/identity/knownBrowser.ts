/**
 * Which accounts have signed in with this browser before, so that signing in
 * again there is no news. The cookie holds pseudonyms, each with the time of
 * its last sign-in, and outlives signing out.
 */
import type { Context } from "hono";
import type { Account } from "../db/accounts.ts";
import type { AppEnv } from "../env.ts";
import { secretOf } from "../http/cookies.ts";
import { getSigned, setSigned } from "../http/signedCookies.ts";
import { readerIdOf } from "./readerId.ts";

type AppContext = Context<AppEnv>;

const COOKIE = { name: "known", purpose: "browser" } as const;

const YEAR_S = 365 * 24 * 60 * 60;

/** The accounts of a family; the one that signed in longest ago is forgotten. */
const MOST_ACCOUNTS = 8;

export async function isKnownBrowser(
	c: AppContext,
	{ player, browsersSince }: Pick<Account, "player" | "browsersSince">,
): Promise<boolean> {
	const at = (await knownIn(c)).get(readerIdOf(player, secretOf(c)));
	return at !== undefined && at >= browsersSince;
}

export async function rememberBrowser(
	c: AppContext,
	{ player }: Pick<Account, "player">,
): Promise<void> {
	const known = await knownIn(c);
	const id = readerIdOf(player, secretOf(c));
	known.delete(id);
	const latest = [...known].slice(1 - MOST_ACCOUNTS);
	const value = [...latest, [id, Date.now()]].map((one) => one.join(":"));
	await setSigned(c, COOKIE, value.join(" "), YEAR_S);
}

/** By pseudonym, when it last signed in (epoch ms), in that order. */
async function knownIn(c: AppContext): Promise<Map<string, number>> {
	const value = (await getSigned(c, COOKIE))?.value ?? "";
	const entries = [...value.matchAll(/([0-9a-f]{16}):(\d+)/g)];
	return new Map(entries.map(([, id, at]) => [id, Number(at)]));
}
