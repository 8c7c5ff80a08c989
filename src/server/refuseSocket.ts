/** Of the registered close codes (https://www.iana.org/assignments/websocket/websocket.xhtml): a page comes back later. */
export const TRY_LATER = 1013;

/** A socket that is closed as soon as it is open: a page can read a close code, but no status of a refused handshake. */
export function refuseSocket(code: number, reason: string): Response {
	const [client, server] = Object.values(new WebSocketPair());
	server.accept();
	server.close(code, reason);
	return new Response(null, { status: 101, webSocket: client });
}
