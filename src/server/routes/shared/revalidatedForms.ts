/**
 * For pages with the key of a form, which is another one each time: a browser whose copy is
 * otherwise the same gets 304 and no body, unless it has opened a game since. Its copy's key
 * would lead to that game again (games/openOnce.ts).
 */
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Context, MiddlewareHandler } from "hono";
import type { AppEnv } from "../../env.ts";
import { lastOpenedAt, OPENED_KEPT_MS } from "../../games/openOnce.ts";

/** What the page consists of, and when it was made (epoch ms). */
const TAG = /^W\/"([0-9a-f]{16})-([0-9a-z]{1,11})"$/;

export const revalidatedForms: MiddlewareHandler<AppEnv> = async (c, next) => {
	await next();
	if (c.res.status !== 200) return;
	const now = Date.now();
	const { headers } = c.res;
	const html = await c.res.text();
	const hash = await hashOf(html.replaceAll(c.get("formKey") ?? "", ""));
	const copy = knownTags(c).find((tag) => isRight(c, tag, hash, now));
	const answer =
		copy === undefined
			? new Response(html, { headers })
			: new Response(null, { status: 304, headers });
	answer.headers.set("ETag", copy ?? `W/"${hash}-${now.toString(36)}"`);
	// Otherwise Hono would add the headers of the answer before.
	c.res = undefined;
	c.res = answer;
};

function knownTags({ req }: Context<AppEnv>): string[] {
	const known = req.header("If-None-Match")?.split(",") ?? [];
	return known.map((tag) => tag.trim());
}

/** Whether a copy is the same page, and its key has opened no game. */
function isRight(
	c: Context<AppEnv>,
	tag: string,
	hash: string,
	now: number,
): boolean {
	const [, knownHash, madeAt] = TAG.exec(tag) ?? [];
	if (knownHash !== hash) return false;
	const age = now - Number.parseInt(madeAt, 36);
	const opened = lastOpenedAt(c);
	return age < OPENED_KEPT_MS && (opened === null || now - opened > age);
}

async function hashOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest("SHA-256", utf8ToBytes(text));
	return bytesToHex(new Uint8Array(hash, 0, 8));
}
