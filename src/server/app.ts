/** The site: what every request goes through, and what is answered where no route does. */
import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import { getPath } from "hono/utils/url";
import { BASE } from "../api/endpoints.ts";
import { v1 } from "./api/v1.ts";
import type { AppEnv } from "./env.ts";
import { MAX_FORM_BYTES } from "./forms/form.ts";
import {
	noIndexing,
	noPublicCookies,
	noSharing,
	securityHeaders,
} from "./http/headers.ts";
import { rateLimitExceeded } from "./http/LimitExceeded.ts";
import { splitLanguage } from "./http/languageAddress.ts";
import { limitBody } from "./http/limitBody.ts";
import { isSameOrigin } from "./http/origin.ts";
import { keepBookmark } from "./http/requestDatabase.ts";
import { speakLanguage } from "./http/speakLanguage.ts";
import { isOverRequestLimit } from "./identity/limitRequests.ts";
import { ROUTES } from "./routes/routes.ts";
import { handleError } from "./routes/shared/handleError.ts";
import { handleNotFound } from "./routes/shared/handleNotFound.tsx";
import { lookForGames } from "./routes/shared/lookForGames.ts";
import { showError } from "./routes/shared/showError.tsx";

/** Monitors ask for /healthz again and again, which costs nothing; sockets are counted by themselves. */
const UNCOUNTED = /^\/healthz$|\/socket$/;

/** Routes know nothing of the language in an address. */
export const app = new Hono<AppEnv>({
	getPath: (request) => splitLanguage(getPath(request)).path,
});

// The platform compresses all text by itself.
app.use(securityHeaders, noPublicCookies, noSharing, noIndexing);

// Programs are told apart by their tokens alone: none of what follows is about them.
app.route(BASE, v1);

app.use(speakLanguage, keepBookmark);

app.use(async (c, next) => {
	const isSafe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
	if (isSafe || isSameOrigin(c.req.raw)) return next();
	// For another site's request nobody looks up who sent it.
	return showError(c, "forbidden", { status: 403, isUnread: true });
});

app.use(async (c, next) => {
	const { path, method } = c.req;
	const kind = method === "POST" ? "post" : "page";
	if (!UNCOUNTED.test(path) && (await isOverRequestLimit(c, kind)))
		throw rateLimitExceeded();
	return next();
});

app.use(
	limitBody(MAX_FORM_BYTES, {
		tooLarge: (c) => showError(c, "too_large", { status: 413 }),
		broken: (c) => showError(c, "bad_request", { status: 400, isUnread: true }),
	}),
);

app.use(
	methodNotAllowed({
		app,
		onMethodNotAllowed: (c, methods) =>
			showError(c, "bad_request", {
				...{ status: 405, code: "method_not_allowed" },
				headers: { Allow: methods.join(", ") },
			}),
	}),
);

app.use(lookForGames);

for (const routes of ROUTES) app.route("/", routes);

/** The addresses that can be opened as they are, and name no game or player. */
const PATHS = new Set(
	app.routes
		.filter(({ method, path }) => method === "GET" && !/:|\/socket$/.test(path))
		.map(({ path }) => path),
);

app.notFound((c) => handleNotFound(c, PATHS));

app.onError(handleError);
