/**
 * How often the API may be asked: each caller by themselves, everybody else by their address.
 * Cloudflare's binding says only whether a request is one too many, and not how many are left, so
 * the headers say the policy always, and what is left only when it is nothing
 * (https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/).
 */
import type { Context, MiddlewareHandler } from "hono";
import { LIMITS } from "../../api/limits.ts";
import type { AppEnv } from "../env.ts";
import { isNetworkOverLimit, isOverLimit } from "../http/network.ts";
import type { Caller } from "./caller.ts";
import { callerOf } from "./callerOf.ts";
import { Refused } from "./Refused.ts";

const PERIOD_S = 60;

type Policy = keyof typeof LIMITS;

/** @throws Refused `too_many` */
export const countRequest: MiddlewareHandler<AppEnv> = async (c, next) => {
	// A flood of made-up tokens must not reach the database.
	const { ADDRESS_LIMIT, BLOCK_LIMIT } = c.env;
	const everybody = { address: ADDRESS_LIMIT, block: BLOCK_LIMIT };
	if (await isNetworkOverLimit(c, "api", everybody)) throw tooMany("address");
	const caller = await callerOf(c);
	const policy = policyFor(caller);
	c.header("RateLimit-Policy", policyOf(policy));
	const isOver =
		caller === null ? await isAddressOver(c) : await isCallerOver(c, caller);
	if (isOver) throw tooMany(policy);
	await next();
};

function policyFor(caller: Caller | null): Policy {
	if (caller === null) return "address";
	return caller.visitor.isBotAccount ? "bot" : "caller";
}

function isCallerOver(
	{ env: { API_CALLER_LIMIT, API_BOT_LIMIT } }: Context<AppEnv>,
	{ visitor: { player, isBotAccount } }: Caller,
): Promise<boolean> {
	return isOverLimit(isBotAccount ? API_BOT_LIMIT : API_CALLER_LIMIT, player);
}

function isAddressOver(c: Context<AppEnv>): Promise<boolean> {
	const { API_ADDRESS_LIMIT, API_BLOCK_LIMIT } = c.env;
	const limits = { address: API_ADDRESS_LIMIT, block: API_BLOCK_LIMIT };
	return isNetworkOverLimit(c, "api", limits);
}

function policyOf(policy: Policy): string {
	return `"${policy}";q=${LIMITS[policy]};w=${PERIOD_S}`;
}

function tooMany(policy: Policy): Refused {
	return new Refused(
		"too_many",
		{},
		{
			"Retry-After": `${PERIOD_S}`,
			"RateLimit-Policy": policyOf(policy),
			RateLimit: `"${policy}";r=0;t=${PERIOD_S}`,
		},
	);
}
