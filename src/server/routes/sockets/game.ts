/** A game's socket. Checks the request here, so that a request that would be refused does not wake the room. */
import { Hono } from "hono";
import type { Hello } from "../../../protocol/fromClient.ts";
import { CLOSE } from "../../../protocol/fromServer.ts";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { networkKey } from "../../http/networkKey.ts";
import { setProtocolVersion } from "../../http/protocolVersion.ts";
import { refuseSocket, socketOf } from "../../http/refuseSocket.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { Guest } from "../../identity/guest.ts";
import { isOverRequestLimit } from "../../identity/limitRequests.ts";
import { isUnsure, visitorOf } from "../../identity/visitorOf.ts";
import { readHello } from "../shared/readHello.ts";

export const gameSocket = new Hono<AppEnv>();

gameSocket.get("/game/:id/socket", async (c) => {
	const said = readHello(c);
	if (said instanceof Response) return said;
	if (await isOverRequestLimit(c, "socket"))
		return c.text("429 Too Many Requests", 429, RETRY_AFTER);
	const gameId = await resolveGameId(c, c.req.param("id"));
	if (gameId === null)
		return refuseSocket(CLOSE.unknownGame, "there is no such game");
	const visitor = await visitorOf(c);
	// A visitor who may be a player must not be admitted as a spectator.
	if (visitor === null && isUnsure(c))
		return c.text("503 Service Unavailable", 503, RETRY_AFTER);
	const request = roomRequest(visitor, await networkKey(c), said);
	const answer = await retryCall(() =>
		c.env.GAME_ROOMS.getByName(gameId).fetch(request.clone()),
	);
	return socketOf(answer);
});

/** A new request from the Worker, so that no unchecked client data reaches the room. */
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
		if (visitor.isBotAccount) address.searchParams.set("bot", "1");
	}
	if (network !== null) address.searchParams.set("network", network);
	if (turn !== undefined) address.searchParams.set("turn", String(turn));
	if (seat !== undefined) address.searchParams.set("seat", String(seat));
	return new Request(address, { headers: { Upgrade: "websocket" } });
}
