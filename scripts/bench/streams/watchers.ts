/** Spectators of a game: one on a socket as a page is, or one on a stream of the API. */
import { request } from "node:http";
import WebSocket from "ws";
import { messagesIn } from "../../../src/protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { newVisitorAddress } from "../../load/visitorAddress.ts";

export type Watcher = {
	readonly close: () => void;
	/** Resolves once the first line, or message, has come. */
	readonly opened: Promise<void>;
};

/** Called with the type of each message, or line, as it comes. */
export type OnType = (type: string) => void;

export type Watch = (game: string, onType?: OnType) => Watcher;

/** `game`: the address of its page. */
export const bySocket: Watch = (game, onType = () => {}) => {
	const address = `${game.replace(/^http/, "ws")}/socket?v=${PROTOCOL_VERSION}`;
	const headers = { "CF-Connecting-IP": newVisitorAddress() };
	const socket = new WebSocket(address, { headers });
	const first = Promise.withResolvers<void>();
	// As a page does, so that the room does not take it for one that has gone.
	const timer = setInterval(() => socket.send("ping"), 20_000);
	socket.on("error", first.reject);
	socket.on("message", (data) => {
		first.resolve();
		for (const text of messagesIn(String(data)))
			if (text !== "pong") onType(typeOf(text));
	});
	return {
		opened: first.promise,
		close: () => {
			clearInterval(timer);
			socket.terminate();
		},
	};
};

export const byStream: Watch = (game, onType) => streamOf(game, onType);

/** Streams that are opened with these tokens in turn. */
export function byStreamWith(tokens: readonly string[]): Watch {
	let opened = 0;
	return (game, onType) =>
		streamOf(game, onType, tokens[opened++ % tokens.length]);
}

function streamOf(
	game: string,
	onType: OnType = () => {},
	token?: string,
): Watcher {
	const { origin, pathname } = new URL(game);
	const headers = {
		"CF-Connecting-IP": newVisitorAddress(),
		...(token !== undefined && { Authorization: `Bearer ${token}` }),
	};
	const asked = request(`${origin}/api/v1${pathname}/stream`, {
		...{ headers, agent: false },
	});
	const first = Promise.withResolvers<void>();
	asked.on("error", first.reject);
	asked.on("response", (response) => {
		if (response.statusCode !== 200)
			first.reject(new Error(`a stream was refused: ${response.statusCode}`));
		let rest = "";
		response.setEncoding("utf8");
		response.on("error", () => {});
		response.on("data", (text: string) => {
			first.resolve();
			const lines = (rest + text).split("\n");
			rest = lines.pop() as string;
			for (const line of lines) if (line !== "") onType(typeOf(line));
		});
	});
	asked.end();
	return { opened: first.promise, close: () => asked.destroy() };
}

function typeOf(text: string): string {
	return (JSON.parse(text) as { type: string }).type;
}
