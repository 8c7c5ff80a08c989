/** Refuses sockets by a close code, which a page can read, unlike the status of a refused handshake. */

/**
 * The header in which an object names the close code; the Worker, not the
 * object, then creates the socket.
 */
const CODE = "Close-Code";

/**
 * A registered close code
 * (https://www.iana.org/assignments/websocket/websocket.xhtml): the page tries
 * again later.
 */
export const TRY_LATER = 1013;

/** Opens a socket and closes it at once, with the code. */
export function refuseSocket(code: number, reason: string): Response {
	const [client, server] = Object.values(new WebSocketPair());
	server.accept();
	server.close(code, reason);
	return new Response(null, { status: 101, webSocket: client });
}

/** An object's answer that makes the Worker refuse a socket. */
export function socketRefusal(code: number, reason: string): Response {
	return new Response(reason, {
		status: 403,
		headers: { [CODE]: String(code) },
	});
}

/** The Worker's answer to a page: the object's socket, or one that refuses. */
export async function socketOf(answer: Response): Promise<Response> {
	const code = closeCodeIn(answer);
	return code === null ? answer : refuseSocket(code, await answer.text());
}

/** The close code by which an object refuses; null if it does not. */
export function closeCodeIn(answer: Response): number | null {
	const code = answer.headers.get(CODE);
	return code === null ? null : Number(code);
}
