/**
 * The forms of a game's page, for browsers without JavaScript; with it, the page sends the
 * same requests over its socket.
 */
import { type Context, Hono } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { Seat } from "../../../rules/position.ts";
import type { AppEnv } from "../../env.ts";
import { readForm } from "../../forms/form.ts";
import type { GameId } from "../../games/gameId.ts";
import { limitGames, RETRY_S } from "../../games/limitGames.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { LimitExceeded } from "../../http/LimitExceeded.ts";
import { retryCall } from "../../http/retryCall.ts";
import { saveGuestInBackground } from "../../identity/saveGuest.ts";
import { RoomRefusedPage, renderPage } from "../../pages/pages.ts";
import type { RoomRequest } from "../../room/api.ts";
import type { RoomRefusal } from "../../room/roomRefusal.ts";
import { pageContextOf } from "../shared/pageContextOf.ts";
import { requireVisitor } from "../shared/requireVisitor.tsx";
import { showError, wantsJson } from "../shared/showError.tsx";

export const roomRoutes = new Hono<AppEnv>();

roomRoutes.post("/game/:id/join", async (c) => {
	const seat = await seatIn(c);
	if (seat === "invalid") return badRequest(c);
	return ask(c, seat === null ? { type: "join" } : { type: "join", seat });
});

roomRoutes.post("/game/:id/leave", (c) => ask(c, { type: "leave" }));

roomRoutes.post("/game/:id/remove", async (c) => {
	const seat = await seatIn(c);
	if (seat === null || seat === "invalid") return badRequest(c);
	return ask(c, { type: "remove", seat });
});

roomRoutes.post("/game/:id/begin", (c) => ask(c, { type: "begin" }));

roomRoutes.post("/game/:id/rematch", async (c) => {
	const id = await resolveGameId(c, c.req.param("id"));
	if (id === null) return c.notFound();
	const visitor = await requireVisitor(c, await readForm(c));
	if (visitor instanceof Response) return visitor;
	await limitGames(c, visitor, "rematch");
	const next = await retryCall(() =>
		c.env.GAME_ROOMS.getByName(id).rematch(visitor),
	);
	if (next.type === "refused") return refuse(c, id, next.reason, next.rematch);
	await saveGuestInBackground(c, visitor);
	return c.redirect(`/game/${next.id}`, 303);
});

async function ask(
	c: Context<AppEnv, "/game/:id/*">,
	request: RoomRequest,
): Promise<Response> {
	const id = await resolveGameId(c, c.req.param("id"));
	if (id === null) return c.notFound();
	const visitor = await requireVisitor(c, await readForm(c));
	if (visitor instanceof Response) return visitor;
	const refusal = await c.env.GAME_ROOMS.getByName(id).ask(visitor, request);
	if (refusal !== null) return refuse(c, id, refusal);
	if (request.type === "join") await saveGuestInBackground(c, visitor);
	return c.redirect(`/game/${id}`, 303);
}

/** The seat in a form; null if it has none. */
async function seatIn(c: Context<AppEnv>): Promise<Seat | null | "invalid"> {
	const { seat } = await readForm(c);
	if (seat === undefined || seat === "") return null;
	return typeof seat === "string" && /^\d{1,3}$/.test(seat)
		? (Number(seat) as Seat)
		: "invalid";
}

const FORBIDDEN: readonly RoomRefusal[] = ["not_host", "removed", "no_bots"];

async function refuse(
	c: Context<AppEnv>,
	id: GameId,
	reason: RoomRefusal,
	rematch?: GameId,
): Promise<Response> {
	if (reason === "unknown_game") return c.notFound();
	if (reason === "too_many_games") throw new LimitExceeded(reason, RETRY_S);
	const status = statusOf(reason);
	if (wantsJson(c))
		return c.json({ error: reason, ...(rematch && { rematch }) }, status);
	const page = (
		<RoomRefusedPage
			context={pageContextOf(c, null)}
			gameId={id}
			reason={reason}
			rematch={rematch ?? null}
		/>
	);
	return c.html(renderPage(page), status);
}

function statusOf(reason: RoomRefusal): ContentfulStatusCode {
	if (reason === "too_fast") return 429;
	return FORBIDDEN.includes(reason) ? 403 : 409;
}

function badRequest(c: Context<AppEnv>): Promise<Response> {
	return showError(c, "bad_request", { status: 400, isUnread: true });
}
