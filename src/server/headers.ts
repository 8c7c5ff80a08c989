/** What every answer carries: how far a page is trusted, and how long it may be kept. */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { RETRY_SCRIPT_SOURCE } from "./pages/retryScript.ts";

const SELF = "'self'";
const NONE = "'none'";

const YEAR_S = 365 * 24 * 60 * 60;

export const securityHeaders = secureHeaders({
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
});

/** Pages differ by cookie and language, so nobody but their reader may keep them. */
export const noSharing: MiddlewareHandler = async (c, next) => {
	await next();
	if (c.res.headers.has("Cache-Control")) return;
	c.res.headers.set("Cache-Control", "private, no-cache");
	c.res.headers.append("Vary", "Cookie, Accept-Language");
};

/** What is one person's alone is not even kept by their own browser: its back button would show it to the next. */
export const noKeeping: MiddlewareHandler = async (c, next) => {
	await next();
	c.res.headers.set("Cache-Control", "no-store");
};
