/** A game's socket: judged here, so that nothing wakes a room that has no business there. */

import { Hono } from "hono";
import { type Hello, hello } from "../../../protocol/fromClient.ts";
import { CLOSE } from "../../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../protocol/version.ts";
import type { Guest } from "../../db/guests.ts";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { networkKey } from "../../http/networkKey.ts";
import { isSameOrigin } from "../../http/origin.ts";
import { setProtocolVersion } from "../../http/protocolVersion.ts";
import { refuseSocket, socketOf } from "../../http/refuseSocket.ts";
import { retryCall } from "../../http/retryCall.ts";
import {
	isOverRequestLimit,
	RETRY_AFTER,
} from "../../identity/limitRequests.ts";
import { isUnsure, visitorOf } from "../../identity/visitor.ts";

export const gameSockets = new Hono<AppEnv>();

gameSockets.get("/game/:id/socket", async (c) => {
	if (!isSameOrigin(c.req.raw)) return c.text("403 Forbidden", 403);
	if (c.req.header("Upgrade")?.toLowerCase() !== "websocket")
		return c.text("426 Upgrade Required", 426, { Upgrade: "websocket" });
	const asked = hello.safeParse(c.req.query());
	if (asked.data?.v !== PROTOCOL_VERSION)
		return refuseSocket(CLOSE.version, "another protocol version");
	if (await isOverRequestLimit(c, "socket"))
		return c.text("429 Too Many Requests", 429, RETRY_AFTER);
	const gameId = await resolveGameId(c, c.req.param("id"));
	if (gameId === null)
		return refuseSocket(CLOSE.unknownGame, "there is no such game");
	const visitor = await visitorOf(c);
	// Whoever plays here must not be taken for one who looks on.
	if (visitor === null && isUnsure(c))
		return c.text("503 Service Unavailable", 503, RETRY_AFTER);
	const network = await networkKey(c);
	const request = roomRequest(visitor, network, asked.data);
	const answer = await retryCall(() =>
		c.env.GAME_ROOMS.getByName(gameId).fetch(request.clone()),
	);
	return socketOf(answer);
});

/** Made anew, so that the room hears the Worker's words alone, and nothing that a client sent. */
function roomRequest(
	visitor: Guest | null,
	network: string | null,
	{ turn, seat }: Hello,
): Request {
	const address = new URL("https://room/socket");
	setProtocolVersion(address);
	if (visitor !== null) {
		address.searchParams.set("player", visitor.player);
		address.searchParams.set("name", visitor.name);
	}
	if (network !== null) address.searchParams.set("network", network);
	if (turn !== undefined) address.searchParams.set("turn", String(turn));
	if (seat !== undefined) address.searchParams.set("seat", String(seat));
	return new Request(address, { headers: { Upgrade: "websocket" } });
}
