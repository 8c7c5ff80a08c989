/** The site: what every request goes through, and where it is answered. */
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { DatabaseAway } from "./db/databaseAway.ts";
import type { AppEnv } from "./env.ts";
import { MAX_FORM_BYTES, NotAForm } from "./forms/form.ts";
import { canonicalAddressOf } from "./http/canonicalAddress.ts";
import {
	noIndexing,
	noPublicCookies,
	noSharing,
	securityHeaders,
} from "./http/headers.ts";
import { LimitExceeded, rateLimitExceeded } from "./http/LimitExceeded.ts";
import { logSparingly } from "./http/log.ts";
import { isSameOrigin } from "./http/origin.ts";
import { keepBookmark } from "./http/requestDatabase.ts";
import { isOverRequestLimit, RETRY_AFTER } from "./identity/limitRequests.ts";
import { readerOf } from "./identity/visitor.ts";
import { NotFoundPage, renderPage } from "./pages/pages.ts";
import { roomFaultIn } from "./room/RoomFault.ts";
import { playRoutes } from "./routes/forms/play.tsx";
import { playNowRoutes } from "./routes/forms/playNow.ts";
import { preferenceRoutes } from "./routes/forms/preferences.ts";
import { roomRoutes } from "./routes/forms/room.tsx";
import { signOutRoutes } from "./routes/forms/signOut.tsx";
import { healthRoutes } from "./routes/json/health.ts";
import { accountRoutes } from "./routes/pages/account.tsx";
import { gameRoutes } from "./routes/pages/game.tsx";
import {
	gameListRoutes,
	gameListSocketRoutes,
} from "./routes/pages/gameList.tsx";
import { historyRoutes } from "./routes/pages/history.tsx";
import { homeRoutes } from "./routes/pages/home.tsx";
import { leaderboardRoutes } from "./routes/pages/leaderboard.tsx";
import { newGameRoutes } from "./routes/pages/newGame.tsx";
import { ownGameRoutes } from "./routes/pages/ownGames.tsx";
import { PROFILE_PATH, profileRoutes } from "./routes/pages/profile.tsx";
import { replayRoutes } from "./routes/pages/replay.tsx";
import { signInRoutes } from "./routes/pages/signIn.tsx";
import { chromeOf } from "./routes/shared/chromeOf.ts";
import { isData, showError } from "./routes/shared/showError.tsx";
import { showLimitExceeded } from "./routes/shared/showLimitExceeded.tsx";
import { gameSockets } from "./routes/sockets/game.ts";

/** What costs nothing is asked for again and again by those who watch over it; sockets are counted apart. */
const UNCOUNTED = /^\/healthz$|\/socket$/;

export const app = new Hono<AppEnv>();

// Compressing is left to the platform, which does it for all text.
app.use(securityHeaders, noPublicCookies, noSharing, noIndexing, keepBookmark);

app.use(async (c, next) => {
	const isSafe = ["GET", "HEAD", "OPTIONS"].includes(c.req.method);
	if (isSafe || isSameOrigin(c.req.raw)) return next();
	// Another site's request is not even worth asking who is behind it.
	return showError(c, "forbidden", { status: 403, isUnread: true });
});

app.use(async (c, next) => {
	const { path, method } = c.req;
	const costly = method === "POST" ? "post" : "page";
	if (!UNCOUNTED.test(path) && (await isOverRequestLimit(c, costly)))
		throw rateLimitExceeded();
	return next();
});

app.use(
	bodyLimit({
		maxSize: MAX_FORM_BYTES,
		onError: (c) => showError(c, "too_large", { status: 413 }),
	}),
);

app.route("/", gameSockets);
app.route("/", gameListSocketRoutes);
app.route("/", homeRoutes);
app.route("/", playRoutes);
app.route("/", playNowRoutes);
app.route("/", gameListRoutes);
app.route("/", ownGameRoutes);
app.route("/", newGameRoutes);
app.route("/", gameRoutes);
app.route("/", replayRoutes);
app.route("/", roomRoutes);
app.route("/", signInRoutes);
app.route("/", signOutRoutes);
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
	"/play": "GET, HEAD, POST",
	"/play-now": "GET, HEAD, POST",
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
	"/sign-out": "GET, HEAD, POST",
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

// Whoever loads what a button leads to once more would only have wanted to get on.
for (const path of ["/play", "/play-now", "/sign-out"])
	app.get(path, (c) => c.redirect("/", 303));

for (const [path, allowed] of Object.entries(METHODS))
	app.all(path, (c) => {
		c.header("Allow", allowed);
		return showError(c, "bad_request", { status: 405 });
	});

/** The pages that have an address each. */
const PAGES = new Set(
	Object.entries(METHODS)
		.filter(
			([path, allowed]) => allowed.startsWith("GET") && !path.includes(":"),
		)
		.map(([path]) => path),
);

app.notFound(async (c) => {
	const { pathname, search } = new URL(c.req.url);
	const right = canonicalAddressOf(pathname, PAGES);
	if (right !== null && ["GET", "HEAD"].includes(c.req.method))
		return c.redirect(right + search, 301);
	if (isData(c)) return c.json({ error: "not_found" }, 404);
	const chrome = chromeOf(c, await readerOf(c));
	return c.html(renderPage(<NotFoundPage chrome={chrome} />), 404);
});

app.onError((error, c) => {
	if (error instanceof LimitExceeded) return showLimitExceeded(c, error);
	if (error instanceof NotAForm)
		return error.status === 415
			? showError(c, "not_a_form", { status: 415 })
			: showError(c, "bad_request", { status: 400 });
	const fault = roomFaultIn(error);
	if (fault !== null)
		return fault === "newer"
			? showError(c, "updating", { status: 503, headers: RETRY_AFTER })
			: showError(c, "unreadable", { status: 503 });
	if (error instanceof DatabaseAway) {
		logSparingly("error", "the database is away", error);
		return showError(c, "away", { status: 503, headers: RETRY_AFTER });
	}
	console.error(error);
	return showError(c, "internal", { status: 500 });
});
