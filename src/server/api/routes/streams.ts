/** Streams of lines, each of which this Worker holds to an object that may sleep meanwhile. */
import { type Context, Hono } from "hono";
import type { ErrorCode } from "../../../api/errors.ts";
import { gameStreamEndpoint } from "../../../api/gameStream.ts";
import { newsStreamEndpoint } from "../../../api/newsStream.ts";
import { CLOSE } from "../../../protocol/fromServer.ts";
import type { AppEnv } from "../../env.ts";
import { resolveGameId } from "../../games/resolveGameId.ts";
import { networkKey } from "../../http/networkKey.ts";
import { setProtocolVersion } from "../../http/protocolVersion.ts";
import { closeCodeIn } from "../../http/refuseSocket.ts";
import { retryCall } from "../../http/retryCall.ts";
import type { Visitor } from "../../identity/visitor.ts";
import { type Caller, readerOf } from "../caller.ts";
import { checkAgain } from "../callerOf.ts";
import { Refused } from "../Refused.ts";
import { serve } from "../serve.ts";
import { gameStream } from "../streams/gameStream.ts";
import type { StreamLife } from "../streams/LineStream.ts";
import { newsStream } from "../streams/newsStream.ts";
import { OpenStreams } from "../streams/OpenStreams.ts";

/** Enough for a bot that plays many games at once. */
export const MOST_STREAMS = 64;

export const openStreams = new OpenStreams(MOST_STREAMS);

export const streamRoutes = new Hono<AppEnv>();

serve(
	streamRoutes,
	gameStreamEndpoint,
	async (c, { params, query, caller }) => {
		const id = await resolveGameId(c, params.id);
		if (id === null) throw new Refused("not_found");
		if (c.req.method === "HEAD") return lines(c, null);
		const reader = readerOf(caller);
		const room = () => c.env.GAME_ROOMS.getByName(id);
		const address = new URL("https://room/socket?hidden");
		const network = await networkKey(c);
		if (network !== null) address.searchParams.set("network", network);
		return hold(c, caller, async (life) => {
			const guard = caller && (await guardOf(c, caller));
			const socket = await socketFrom(room, address, reader).catch((error) => {
				guard?.accept();
				guard?.close();
				throw error;
			});
			const player = reader?.player ?? null;
			const { after } = query;
			const token = caller && { guard, expiresAt: caller.expiresAt };
			return gameStream({ id, socket, player, after, room, token, life });
		});
	},
);

serve(streamRoutes, newsStreamEndpoint, async (c, { caller }) => {
	if (c.req.method === "HEAD") return lines(c, null);
	return hold(c, caller, async (life) => {
		const address = new URL("https://inbox/socket");
		const inbox = inboxOf(c, caller);
		const socket = await socketFrom(inbox, address, caller.visitor);
		// The inbox ends it as it ends guards.
		const token = { guard: null, expiresAt: caller.expiresAt };
		return newsStream(socket, token, life);
	});
});

function inboxOf(c: Context<AppEnv>, { visitor }: Caller) {
	return () => c.env.INBOXES.getByName(visitor.player);
}

/** A socket that ends as the caller's token may have been revoked. */
function guardOf(c: Context<AppEnv>, caller: Caller): Promise<WebSocket> {
	return socketFrom(inboxOf(c, caller), new URL("https://inbox/guard"), null);
}

/**
 * Opens a stream, which counts for its caller until it ends.
 * @throws Refused `too_many_streams`, and `bad_token` if the token was revoked meanwhile
 */
async function hold(
	c: Context<AppEnv>,
	caller: Caller | null,
	open: (life: StreamLife) => Promise<ReadableStream>,
): Promise<Response> {
	const who = caller?.visitor.player ?? (await networkKey(c));
	const place = who === null ? null : openStreams.enter(who, Date.now());
	if (who !== null && place === null) throw new Refused("too_many_streams");
	const onAlive = () => place?.stay(Date.now());
	const onEnd = () => place?.leave();
	let body: ReadableStream | undefined;
	try {
		body = await open({ onAlive, onEnd });
		// A token that is revoked from now on ends the stream.
		if (caller !== null) await checkAgain(c, caller);
		return lines(c, body);
	} catch (error) {
		await body?.cancel();
		onEnd();
		throw error;
	}
}

function lines(c: Context<AppEnv>, body: ReadableStream | null): Response {
	c.header("Content-Type", "application/x-ndjson");
	c.header("Cache-Control", "no-store, no-transform");
	return body === null ? c.body(null) : c.body(body);
}

/** A socket of an object. The address is a new one, so that no unchecked data reaches it. */
async function socketFrom(
	object: () => { fetch(request: Request): Promise<Response> },
	address: URL,
	visitor: Visitor | null,
): Promise<WebSocket> {
	setProtocolVersion(address);
	if (visitor !== null) {
		address.searchParams.set("player", visitor.player);
		address.searchParams.set("name", visitor.name);
	}
	const headers = { Upgrade: "websocket" };
	const answer = await retryCall(() =>
		object().fetch(new Request(address, { headers })),
	);
	if (answer.webSocket !== null) return answer.webSocket;
	await answer.body?.cancel();
	if (answer.status === 429) throw new Refused("too_fast");
	throw new Refused(refusalOf(closeCodeIn(answer)));
}

function refusalOf(code: number | null): ErrorCode {
	switch (code) {
		case CLOSE.unknownGame:
			return "not_found";
		case CLOSE.notWatchable:
			return "not_watchable";
		case CLOSE.crowded:
			return "too_many_streams";
		default:
			return "updating";
	}
}
