/**
 * The socket of the game list. Checks the request here, so that a request that would be
 * refused does not reach the directory.
 */
import { Hono } from "hono";
import { DIRECTORY_CLOSE } from "../../../protocol/fromDirectory.ts";
import { directoryOf } from "../../directory/directories.ts";
import type { AppEnv } from "../../env.ts";
import { RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { networkKey } from "../../http/networkKey.ts";
import { setProtocolVersion } from "../../http/protocolVersion.ts";
import { refuseSocket, socketOf } from "../../http/refuseSocket.ts";
import { parseRegion } from "../../http/region.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { Guest } from "../../identity/guest.ts";
import { isOverRequestLimit } from "../../identity/limitRequests.ts";
import { isUnsure, visitorOf } from "../../identity/visitorOf.ts";
import { readHello } from "../shared/readHello.ts";

export const gameListSocket = new Hono<AppEnv>();

gameListSocket.get("/lobby/socket", async (c) => {
	const said = readHello(c);
	if (said instanceof Response) return said;
	const region = parseRegion(c.req.query("region"));
	if (region === null)
		return refuseSocket(
			DIRECTORY_CLOSE.unknownRegion,
			"there is no such region",
		);
	if (await isOverRequestLimit(c, "socket"))
		return c.text("429 Too Many Requests", 429, RETRY_AFTER);
	const visitor = await visitorOf(c);
	if (visitor === null && isUnsure(c))
		return c.text("503 Service Unavailable", 503, RETRY_AFTER);
	if (visitor === null)
		return refuseSocket(DIRECTORY_CLOSE.noSession, "no session");
	const request = directoryRequest(visitor, await networkKey(c));
	const answer = await retryCall(() =>
		directoryOf(c.env, region).fetch(request.clone()),
	);
	return socketOf(answer);
});

/** A new request from the Worker, so that no client data reaches the directory. */
function directoryRequest(visitor: Guest, network: string | null): Request {
	const address = new URL("https://directory/socket");
	setProtocolVersion(address);
	address.searchParams.set("player", visitor.player);
	if (network !== null) address.searchParams.set("network", network);
	return new Request(address, { headers: { Upgrade: "websocket" } });
}
