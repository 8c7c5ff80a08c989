/** Checks what was sent by the schemas of its endpoint. */
import type { Context } from "hono";
import * as z from "zod/mini";
import type { Asked, Endpoint } from "../../api/endpoint.ts";
import { nothing, type Schema } from "../../api/schema.ts";
import type { AppEnv } from "../env.ts";
import { Refused } from "./Refused.ts";

/** @throws Refused `bad_json`, `bad_value` or `unknown_field`. */
export async function readRequest<E extends Endpoint>(
	c: Context<AppEnv>,
	{ params, query, body, method }: E,
): Promise<Asked<E>> {
	const checked = {
		params: check(params, c.req.param()),
		query: check(query, queryOf(c)),
	};
	if (method === "get") return { ...checked, body: null } as Asked<E>;
	const sent = check(body ?? nothing, await jsonOf(c));
	return { ...checked, body: body === null ? null : sent } as Asked<E>;
}

function check(schema: Schema, value: unknown): unknown {
	const checked = z.safeParse(schema, value);
	if (checked.success) return checked.data;
	throw refusalOf(checked.error.issues[0]);
}

function refusalOf(issue: z.core.$ZodIssue): Refused {
	if (issue.code === "unrecognized_keys")
		return new Refused("unknown_field", {
			field: [...issue.path, issue.keys[0]].join("."),
		});
	return new Refused("bad_value", { field: issue.path.join(".") });
}

/** A parameter that comes twice is a list, which no schema takes. */
function queryOf({ req }: Context<AppEnv>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(req.queries()).map(([key, values]) => [
			key,
			values.length === 1 ? values[0] : values,
		]),
	);
}

/**
 * Whatever its content type: no cookie is looked at, so there is nothing to protect a browser
 * from. An empty body has no fields.
 */
async function jsonOf({ req }: Context<AppEnv>): Promise<unknown> {
	const text = await req.text();
	if (text.trim() === "") return {};
	try {
		return JSON.parse(text);
	} catch {
		throw new Refused("bad_json");
	}
}
