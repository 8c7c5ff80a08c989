/** Answers an endpoint of the API: checks who asks and what was sent, and gives what its schema names. */
import type { Context, Hono } from "hono";
import * as z from "zod/mini";
import type { Answer, Asked, Endpoint } from "../../api/endpoint.ts";
import type { AppEnv } from "../env.ts";
import type { Caller } from "./caller.ts";
import { callerOf, callerWith } from "./callerOf.ts";
import { readRequest } from "./readRequest.ts";

/** Never null where a scope is needed. */
type CallerOf<E extends Endpoint> = E["scope"] extends string
	? Caller
	: Caller | null;

export type Handler<E extends Endpoint> = (
	c: Context<AppEnv>,
	asked: Asked<E> & { readonly caller: CallerOf<E> },
) => Promise<Answer<E> | Response>;

/** Adds a route to the API. A handler that refuses throws `Refused`. */
export function serve<E extends Endpoint>(
	app: Hono<AppEnv>,
	endpoint: E,
	handler: Handler<E>,
): void {
	app.on(endpoint.method.toUpperCase(), patternOf(endpoint), async (c) => {
		const caller = await callerFor(c, endpoint);
		const asked = await readRequest(c, endpoint);
		const answer = await handler(c, { ...asked, caller });
		if (answer instanceof Response) return answer;
		return c.json(named(endpoint, answer));
	});
}

async function callerFor<E extends Endpoint>(
	c: Context<AppEnv>,
	{ scope }: E,
): Promise<CallerOf<E>> {
	return (
		scope === null ? await callerOf(c) : await callerWith(c, scope)
	) as CallerOf<E>;
}

/** Only what the schema names, so that nothing gets out by accident. */
function named(
	{ answer: schema }: Endpoint,
	answer: unknown,
): Record<string, unknown> {
	if (typeof schema === "string") throw new Error("an answer of another type");
	return z.parse(schema, answer) as Record<string, unknown>;
}

/** As Hono writes it: `/players/:name`. */
export function patternOf({ path }: Endpoint): string {
	return path.replaceAll(/\{(\w+)\}/g, ":$1");
}
