/** Sockets that are not to be opened. */

/** An object's refusal, which costs it nothing: the Worker makes the socket. */
const CODE = "Close-Code";

/** Of the registered close codes (https://www.iana.org/assignments/websocket/websocket.xhtml): a page comes back later. */
export const TRY_LATER = 1013;

/** A socket that is closed as soon as it is open: a page can read a close code, but no status of a refused handshake. */
export function refuseSocket(code: number, reason: string): Response {
	const [client, server] = Object.values(new WebSocketPair());
	server.accept();
	server.close(code, reason);
	return new Response(null, { status: 101, webSocket: client });
}

/** What an object answers, for the Worker to refuse the socket. */
export function socketRefusal(code: number, reason: string): Response {
	return new Response(reason, {
		status: 403,
		headers: { [CODE]: String(code) },
	});
}

/** What a page gets: the object's socket, or its refusal as one. */
export async function socketOf(answer: Response): Promise<Response> {
	const code = answer.headers.get(CODE);
	return code === null
		? answer
		: refuseSocket(Number(code), await answer.text());
}
