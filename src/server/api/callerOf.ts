/** Who calls the API: the owner of a token, and never of a cookie. */
import type { Context } from "hono";
import type { Scope } from "../../api/endpoint.ts";
import type { AppEnv } from "../env.ts";
import { RETRY_AFTER } from "../http/LimitExceeded.ts";
import { logSparingly } from "../http/log.ts";
import { isOverTokenLimit } from "../identity/attempts.ts";
import { isStillGood, ownerOfToken } from "../identity/tokens/ownerOfToken.ts";
import type { Caller } from "./caller.ts";
import { Refused } from "./Refused.ts";

const BEARER = /^Bearer +([\x21-\x7e]{1,200})$/i;

/**
 * Null if the request carries no token; looked up once a request.
 * @throws Refused `bad_token` if nobody has that token; `too_many` after many such ones.
 * @throws DatabaseAway if the database does not say whose it is.
 */
export async function callerOf(c: Context<AppEnv>): Promise<Caller | null> {
	const known = c.get("caller");
	if (known !== undefined) return known;
	// Whatever else asks who the visitor is must not look at cookies either.
	c.set("visitor", null);
	const caller = await findCaller(c);
	c.set("caller", caller);
	c.set("visitor", caller?.visitor ?? null);
	return caller;
}

async function findCaller(c: Context<AppEnv>): Promise<Caller | null> {
	const header = c.req.header("Authorization");
	if (header === undefined) return null;
	const [, token] = BEARER.exec(header) ?? [];
	const caller = token === undefined ? null : await ownerOf(c, token);
	if (caller === null) throw await badToken(c);
	return caller;
}

/** The owner of a token; null if there is none. */
async function ownerOf(
	c: Context<AppEnv>,
	text: string,
): Promise<Caller | null> {
	const found = await ownerOfToken(c, text);
	if (found === null) return null;
	const { scopes, usedAt: _, tokenHash, expiresAt, ...person } = found;
	return {
		...{ tokenHash, expiresAt },
		visitor: { ...person, isGuest: false },
		// Who plays must see the game.
		scopes: new Set(scopes.includes("play") ? [...scopes, "read"] : scopes),
	};
}

/**
 * Asks once more whether a caller's token is good, now that its end would be heard of.
 * @throws Refused `bad_token`
 * @throws DatabaseAway if the database does not say.
 */
export async function checkAgain(
	c: Context<AppEnv>,
	{ tokenHash }: Caller,
): Promise<void> {
	if (!(await isStillGood(c, tokenHash))) throw await badToken(c);
}

/** Who tries too many is told to wait: https://www.rfc-editor.org/rfc/rfc6750#section-3 */
async function badToken(c: Context<AppEnv>): Promise<Refused> {
	if (await isOverTokenLimit(c)) {
		logSparingly("warn", "somebody tries many wrong API tokens");
		return new Refused("too_many", {}, RETRY_AFTER);
	}
	const header = 'Bearer error="invalid_token"';
	return new Refused("bad_token", {}, { "WWW-Authenticate": header });
}

/**
 * The caller, who must have a scope.
 * @throws Refused `no_token`, `bad_token` or `missing_scope`.
 */
export async function callerWith(
	c: Context<AppEnv>,
	scope: Scope,
): Promise<Caller> {
	const caller = await callerOf(c);
	if (caller === null)
		throw new Refused("no_token", {}, { "WWW-Authenticate": "Bearer" });
	if (!caller.scopes.has(scope)) throw missingScope(scope);
	return caller;
}

function missingScope(scope: Scope): Refused {
	const header = `Bearer error="insufficient_scope", scope="${scope}"`;
	return new Refused(
		"missing_scope",
		{ scope },
		{ "WWW-Authenticate": header },
	);
}
