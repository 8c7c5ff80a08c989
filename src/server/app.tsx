/** The site: what every request goes through, and where it is answered. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { keepBookmark } from "./db/replica.ts";
import type { AppEnv } from "./env.ts";
import { noSharing, securityHeaders } from "./headers.ts";
import { isTooMuch, RETRY_AFTER } from "./limits.ts";
import { isFromHere } from "./origin.ts";
import { ErrorPage, NotFoundPage, renderPage } from "./pages/pages.ts";
import { chromeOf } from "./preferences.ts";
import { accountRoutes } from "./routes/account.tsx";
import { gameRoutes } from "./routes/game.tsx";
import { gamesRoutes } from "./routes/games.tsx";
import { healthRoutes } from "./routes/health.ts";
import { historyRoutes } from "./routes/history.tsx";
import { homeRoutes } from "./routes/home.tsx";
import { leaderboardRoutes } from "./routes/leaderboard.tsx";
import { lobbyRoutes, lobbySocketRoutes } from "./routes/lobby.tsx";
import { ownGameRoutes } from "./routes/ownGames.tsx";
import { playRoutes } from "./routes/play.tsx";
import { playNowRoutes } from "./routes/playNow.ts";
import { preferenceRoutes } from "./routes/preferences.ts";
import { PROFILE_PATH, profileRoutes } from "./routes/profile.tsx";
import { replayRoutes } from "./routes/replay.tsx";
import { roomFormRoutes } from "./routes/roomForms.tsx";
import { signInRoutes } from "./routes/signIn.tsx";
import { socketRoutes } from "./routes/socket.ts";

/** No form of ours is longer. */
const MAX_BODY_BYTES = 16 * 1024;

export const app = new Hono<AppEnv>();

// Before the rest: a socket's answer has no headers to set, and no page to show.
app.route("/", socketRoutes);
app.route("/", lobbySocketRoutes);

// Compressing is left to the platform, which does it for all text.
app.use(securityHeaders, noSharing, keepBookmark);

app.use(async (c, next) => {
	const isSafe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
	if (isSafe || isFromHere(c.req.raw)) return next();
	const page = <ErrorPage chrome={chromeOf(c, null)} kind="forbidden" />;
	return c.html(renderPage(page), 403);
});

app.use(async (c, next) => {
	if (c.req.method !== "POST" || !(await isTooMuch(c, "post"))) return next();
	const page = <ErrorPage chrome={chromeOf(c, null)} kind="too_many" />;
	return c.html(renderPage(page), 429, RETRY_AFTER);
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
app.route("/", playNowRoutes);
app.route("/", lobbyRoutes);
app.route("/", ownGameRoutes);
app.route("/", gamesRoutes);
app.route("/", gameRoutes);
app.route("/", replayRoutes);
app.route("/", roomFormRoutes);
app.route("/", signInRoutes);
app.route("/", accountRoutes);
app.route("/", profileRoutes);
app.route("/", historyRoutes);
app.route("/", leaderboardRoutes);
app.route("/", preferenceRoutes);
app.route("/", healthRoutes);

/** Which methods each address that there is takes; another one gets 405. */
const METHODS = {
	"/": "GET, HEAD",
	"/how-to-play": "GET, HEAD",
	"/play": "POST",
	"/play-now": "POST",
	"/lobby": "GET, HEAD",
	"/games": "GET, HEAD, POST",
	"/games/new": "GET, HEAD",
	"/games/mine.json": "GET, HEAD",
	"/games.json": "GET, HEAD",
	"/join": "GET, HEAD",
	"/game/:id": "GET, HEAD",
	"/game/:id/view.json": "GET, HEAD",
	"/game/:id/log.json": "GET, HEAD",
	"/game/:id/join": "POST",
	"/game/:id/leave": "POST",
	"/game/:id/remove": "POST",
	"/game/:id/begin": "POST",
	"/game/:id/rematch": "POST",
	"/register": "GET, HEAD, POST",
	"/sign-in": "GET, HEAD, POST",
	"/sign-out": "POST",
	"/account": "GET, HEAD",
	"/account/password": "POST",
	"/account/delete": "POST",
	"/account/deleted": "GET, HEAD",
	"/account/sign-out": "POST",
	"/account/sign-out-everywhere": "POST",
	"/account/data.json": "GET, HEAD",
	[PROFILE_PATH]: "GET, HEAD",
	"/history": "GET, HEAD",
	"/leaderboard": "GET, HEAD",
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
