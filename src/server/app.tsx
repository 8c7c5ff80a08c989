/** The site: what every request goes through, and where it is answered. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "./env.ts";
import { noSharing, securityHeaders } from "./headers.ts";
import { isFromHere } from "./origin.ts";
import { ErrorPage, NotFoundPage, renderPage } from "./pages/pages.ts";
import { chromeOf } from "./preferences.ts";
import { gameRoutes } from "./routes/game.tsx";
import { healthRoutes } from "./routes/health.ts";
import { homeRoutes } from "./routes/home.tsx";
import { playRoutes } from "./routes/play.tsx";
import { preferenceRoutes } from "./routes/preferences.ts";
import { socketRoutes } from "./routes/socket.ts";

/** No form of ours is longer. */
const MAX_BODY_BYTES = 16 * 1024;

export const app = new Hono<AppEnv>();

// Before the rest: a socket's answer has no headers to set, and no page to show.
app.route("/", socketRoutes);

// Compressing is left to the platform, which does it for all text.
app.use(securityHeaders, noSharing);

app.use(async (c, next) => {
	const isSafe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
	if (isSafe || isFromHere(c.req.raw)) return next();
	const page = <ErrorPage chrome={chromeOf(c, null)} kind="forbidden" />;
	return c.html(renderPage(page), 403);
});

app.use(
	bodyLimit({
		maxSize: MAX_BODY_BYTES,
		onError: (c) => {
			const page = <ErrorPage chrome={chromeOf(c, null)} kind="too_large" />;
			return c.html(renderPage(page), 413);
		},
	}),
);

app.route("/", homeRoutes);
app.route("/", playRoutes);
app.route("/", gameRoutes);
app.route("/", preferenceRoutes);
app.route("/", healthRoutes);

/** Which methods each address that there is takes; another one gets 405. */
const METHODS = {
	"/": "GET, HEAD",
	"/how-to-play": "GET, HEAD",
	"/play": "POST",
	"/game/:id": "GET, HEAD",
	"/game/:id/view.json": "GET, HEAD",
	"/healthz": "GET, HEAD",
	"/language": "POST",
	"/theme": "POST",
	"/contrast": "POST",
};

for (const [path, allowed] of Object.entries(METHODS))
	app.all(path, (c) => {
		const page = <ErrorPage chrome={chromeOf(c, null)} kind="bad_request" />;
		return c.html(renderPage(page), 405, { Allow: allowed });
	});

app.notFound((c) =>
	c.html(renderPage(<NotFoundPage chrome={chromeOf(c, null)} />), 404),
);

app.onError((error, c) => {
	console.error(error);
	const page = <ErrorPage chrome={chromeOf(c, null)} kind="internal" />;
	return c.html(renderPage(page), 500);
});
