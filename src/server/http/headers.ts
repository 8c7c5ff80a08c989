/** The headers of every answer: what a page may do, and how long it may be cached. */
import type { Context, MiddlewareHandler } from "hono";
import { etag, RETAINED_304_HEADERS } from "hono/etag";
import { secureHeaders } from "hono/secure-headers";
import type { AppEnv } from "../env.ts";
import { RETRY_SCRIPT_SOURCE } from "../pages/layout/retryScript.ts";
import { FOUND_PAGES } from "./languageAddress.ts";

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
		workerSrc: [SELF],
		formAction: [SELF],
		baseUri: [NONE],
		frameAncestors: [NONE],
		manifestSrc: [SELF],
		fontSrc: [SELF],
	},
	// Browsers send a form's Origin, which origin.ts compares, only if the
	// policy lets them reveal the referrer.
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

/** Changes the headers of every answer, except that of an open socket. */
function afterResponse(change: (c: Context) => unknown): MiddlewareHandler {
	return async (c, next) => {
		await next();
		if (c.res.status !== 101) await change(c);
	};
}

const nothing = async () => {};

/** For pictures, which links show on other sites: some let the browser itself fetch them. */
const securedForAll = secureHeaders({
	...HEADERS,
	crossOriginResourcePolicy: "cross-origin",
});

/**
 * For the pages that other sites may show in a frame: nothing in them can be sent, and they
 * know nothing of their reader, so a page around them that misleads whoever presses gains nothing.
 */
const securedInFrames = secureHeaders({
	...HEADERS,
	contentSecurityPolicy: {
		...{ defaultSrc: [NONE], scriptSrc: [SELF], styleSrc: [SELF] },
		...{ imgSrc: [SELF], connectSrc: [SELF], formAction: [NONE] },
		...{ baseUri: [NONE], frameAncestors: ["*"] },
	},
	xFrameOptions: false,
	crossOriginResourcePolicy: "cross-origin",
});

export const securityHeaders = afterResponse((c: Context<AppEnv>) => {
	if (c.get("isFramed")) return securedInFrames(c, nothing);
	const type = c.res.headers.get("Content-Type") ?? "";
	if (type.startsWith("image/")) return securedForAll(c, nothing);
	return c.get("hasChallenge")
		? securedWithTurnstile(c, nothing)
		: secured(c, nothing);
});

/**
 * An answer that shared caches may give to everyone must not set a cookie,
 * which belongs to one person.
 */
export const noPublicCookies = afterResponse(({ res: { headers } }) => {
	if (/\bpublic\b/.test(headers.get("Cache-Control") ?? ""))
		headers.delete("Set-Cookie");
});

/** Pages depend on cookies and language, so only the reader's own browser may cache them. */
export const noSharing = afterResponse(({ res: { headers } }) => {
	if (headers.has("Cache-Control")) return;
	headers.set("Cache-Control", "private, no-cache");
	headers.append("Vary", "Cookie, Accept-Language");
});

/**
 * For an answer that is often the same when its reader asks again: a browser
 * that has it gets 304 and no body. The answer is still generated, and its hash
 * is compared with that of the copy, so no reader sees a page made for another.
 * Useless for answers that may not be cached, and for pages with a form's key,
 * which always differ. Weak, because the platform compresses the answer in
 * transit.
 */
export const revalidated = etag({
	weak: true,
	retainedHeaders: [
		...[...RETAINED_304_HEADERS, "set-cookie", "ratelimit-policy"],
		...["access-control-allow-origin", "access-control-expose-headers"],
	],
});

/** Players' pages may be found too, though they have one address for all languages. */
const PROFILE = /^\/@/;

/**
 * Keeps search engines away from forms, data, the many filters of one list, and
 * whatever these link to.
 */
export const noIndexing = afterResponse(({ req, res }) => {
	const isFound = FOUND_PAGES.includes(req.path) || PROFILE.test(req.path);
	if (new URL(req.url).search !== "" || !isFound)
		res.headers.set("X-Robots-Tag", "noindex, nofollow");
});

/**
 * For private answers: even the reader's own browser keeps no copy, which the
 * back button would show to the browser's next user.
 */
export const noStore: MiddlewareHandler = async (c, next) => {
	await next();
	c.res.headers.set("Cache-Control", "no-store");
};
