/** What every answer carries: how far a page is trusted, and how long it may be kept. */
import type { Context, MiddlewareHandler } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import type { AppEnv } from "../env.ts";
import { RETRY_SCRIPT_SOURCE } from "../pages/layout/retryScript.ts";

const SELF = "'self'";
const NONE = "'none'";

const YEAR_S = 365 * 24 * 60 * 60;

const HEADERS = {
	strictTransportSecurity: `max-age=${YEAR_S}; includeSubDomains`,
	contentSecurityPolicy: {
		defaultSrc: [NONE],
		scriptSrc: [SELF, RETRY_SCRIPT_SOURCE],
		styleSrc: [SELF],
		imgSrc: [SELF, "data:"],
		connectSrc: [SELF],
		formAction: [SELF],
		baseUri: [NONE],
		frameAncestors: [NONE],
		manifestSrc: [SELF],
		fontSrc: [SELF],
	},
	// A form's Origin is sent, and compared, only where the referrer may be known.
	referrerPolicy: "strict-origin-when-cross-origin",
	xFrameOptions: "DENY",
	permissionsPolicy: {
		camera: [],
		geolocation: [],
		microphone: [],
		payment: [],
		usb: [],
	},
};

const secured = secureHeaders(HEADERS);

/** https://developers.cloudflare.com/turnstile/reference/content-security-policy/ */
const TURNSTILE = "https://challenges.cloudflare.com";

const securedWithTurnstile = secureHeaders({
	...HEADERS,
	contentSecurityPolicy: {
		...HEADERS.contentSecurityPolicy,
		scriptSrc: [...HEADERS.contentSecurityPolicy.scriptSrc, TURNSTILE],
		frameSrc: [TURNSTILE],
	},
});

/** Sets headers of every answer but an open socket's, which has none of ours. */
function afterResponse(mend: (c: Context) => unknown): MiddlewareHandler {
	return async (c, next) => {
		await next();
		if (c.res.status !== 101) await mend(c);
	};
}

const nothing = async () => {};

export const securityHeaders = afterResponse((c: Context<AppEnv>) =>
	c.get("hasChallenge")
		? securedWithTurnstile(c, nothing)
		: secured(c, nothing),
);

/** What anybody may keep for anybody must not bring a cookie, which is one person's alone. */
export const noPublicCookies = afterResponse(({ res: { headers } }) => {
	if (/\bpublic\b/.test(headers.get("Cache-Control") ?? ""))
		headers.delete("Set-Cookie");
});

/** Pages differ by cookie and language, so nobody but their reader may keep them. */
export const noSharing = afterResponse(({ res: { headers } }) => {
	if (headers.has("Cache-Control")) return;
	headers.set("Cache-Control", "private, no-cache");
	headers.append("Vary", "Cookie, Accept-Language");
});

/**
 * For what is often the same when its reader asks again: a browser that has it
 * is told so, and is sent nothing. The answer is made all the same, and compared
 * with the copy by its hash, so a copy is only shown again to a reader who would
 * get the very same. Of no use where nothing may be kept, and on pages with a
 * form's key, which are never the same. Weak, as the platform compresses the
 * answer on its way.
 */
export const revalidated = etag({
	weak: true,
	retainedHeaders: [...RETAINED_304_HEADERS, "set-cookie"],
});

/** What search engines may show; public/robots.txt keeps them from looking at most of the rest. */
const INDEXED = /^\/($|how-to-play$|lobby$|leaderboard$|history$|@)/;

/** Forms, data and the many ways to look at one list are no search engine's business, nor what they lead to. */
export const noIndexing = afterResponse(({ req, res }) => {
	const { pathname, search } = new URL(req.url);
	if (search !== "" || !INDEXED.test(pathname))
		res.headers.set("X-Robots-Tag", "noindex, nofollow");
});

/** What is one person's alone is not even kept by their own browser: its back button would show it to the next. */
export const noStore: MiddlewareHandler = async (c, next) => {
	await next();
	c.res.headers.set("Cache-Control", "no-store");
};
