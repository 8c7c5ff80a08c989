/**
 * The API, at /api/v1 (src/api says what it has). It knows nobody by a cookie, and answers in JSON
 * alone, in English. Each file in `routes` is named here.
 */
import { Hono } from "hono";
import { cors } from "hono/cors";
import { ENDPOINTS } from "../../api/endpoints.ts";
import { loadWords } from "../../words/words.ts";
import type { AppEnv } from "../env.ts";
import { MAX_FORM_BYTES } from "../forms/form.ts";
import { limitBody } from "../http/limitBody.ts";
import { useDatabase } from "../http/requestDatabase.ts";
import { countRequest } from "./countRequest.ts";
import { freshness } from "./freshness.ts";
import { Refused } from "./Refused.ts";
import { refuse, refuseError } from "./refusals.ts";
import { botRoutes } from "./routes/bot.ts";
import { dayApiRoutes } from "./routes/day.ts";
import { gameRoutes } from "./routes/game.ts";
import { gameListRoutes } from "./routes/games.ts";
import { newGameRoutes } from "./routes/newGame.ts";
import { playRoutes } from "./routes/play.ts";
import { playerRoutes } from "./routes/players.ts";
import { seatRoutes } from "./routes/seats.ts";
import { streamRoutes } from "./routes/streams.ts";
import { patternOf } from "./serve.ts";

export const v1 = new Hono<AppEnv>();

v1.onError(refuseError);

v1.use(
	// Other sites' pages may read. What a token does is no business of a page.
	cors({
		origin: "*",
		allowMethods: ["GET", "HEAD"],
		allowHeaders: ["Authorization"],
		exposeHeaders: ["ETag", "RateLimit-Policy", "RateLimit", "Retry-After"],
		maxAge: 24 * 60 * 60,
	}),
	freshness,
	async (c, next) => {
		c.set("language", "en");
		c.set("words", await loadWords("en"));
		useDatabase(c);
		await next();
	},
	countRequest,
	limitBody(MAX_FORM_BYTES, {
		tooLarge: (c) => refuse(c, new Refused("too_large")),
		broken: (c) => refuse(c, new Refused("bad_json")),
	}),
);

const ROUTES = [
	...[playerRoutes, gameListRoutes, gameRoutes, dayApiRoutes],
	...[newGameRoutes, seatRoutes, playRoutes, botRoutes],
	streamRoutes,
];

for (const routes of ROUTES) v1.route("/", routes);

/** The methods of each address, for those who use another one. */
const METHODS = Map.groupBy(ENDPOINTS, patternOf);

for (const [pattern, endpoints] of METHODS) {
	const methods = endpoints.flatMap(({ method }) =>
		method === "get" ? ["GET", "HEAD"] : [method.toUpperCase()],
	);
	v1.all(pattern, (c) => {
		const allowed = { Allow: [...methods, "OPTIONS"].join(", ") };
		return refuse(c, new Refused("method_not_allowed", {}, allowed));
	});
}

v1.all("*", (c) => refuse(c, new Refused("not_found")));
