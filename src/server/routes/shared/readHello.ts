import type { Context } from "hono";
import { type Hello, hello } from "../../../protocol/fromClient.ts";
import { CLOSE, CLOSE_BAD_ADDRESS } from "../../../protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../protocol/version.ts";
import type { AppEnv } from "../../env.ts";
import { isSameOrigin } from "../../http/origin.ts";
import { refuseSocket } from "../../http/refuseSocket.ts";

/** The parameters of a socket request, or the response that refuses it. */
export function readHello(c: Context<AppEnv>): Hello | Response {
	if (!isSameOrigin(c.req.raw)) return c.text("403 Forbidden", 403);
	if (c.req.header("Upgrade")?.toLowerCase() !== "websocket")
		return c.text("426 Upgrade Required", 426, { Upgrade: "websocket" });
	const query = c.req.query();
	if (Number(query.v) !== PROTOCOL_VERSION)
		return refuseSocket(CLOSE.version, "another protocol version");
	const said = hello.safeParse(query);
	return said.success
		? said.data
		: refuseSocket(CLOSE_BAD_ADDRESS, "turn and seat are whole numbers");
}
