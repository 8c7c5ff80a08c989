/** API tokens, made as their owners make them. */
import { expect } from "vitest";
import type { Visitor } from "../support/visitor.ts";
import { sent } from "./support.ts";

export const MAKE_TOKEN = "/account/tokens/new";

export const TOKEN_FORM = {
	...{ name: "March bot", read: "on", play: "on", end: "30" },
};

/** Makes a token of an account that is signed in. */
export async function tokenFor(visitor: Visitor, form = {}): Promise<string> {
	const answer = await sent(visitor, MAKE_TOKEN, { ...TOKEN_FORM, ...form });
	expect(answer.status).toBe(200);
	const [, token = ""] = /<code>(hexmarch_\w+)<\/code>/.exec(answer.page) ?? [];
	expect(token).toMatch(/^hexmarch_[0-9a-hjkmnp-tv-z]{32}$/);
	return token;
}
