/** A visitor of the site, as a browser would be one: keeps its cookies, and opens sockets. */
import { runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import { expect } from "vitest";
import type { PlayingView } from "../../../src/match/view.ts";
import type { FromClient } from "../../../src/protocol/fromClient.ts";
import {
	type FromServer,
	fromServer,
	messagesIn,
} from "../../../src/protocol/fromServer.ts";
import {
	type PackedView,
	unpackView,
} from "../../../src/protocol/packedView.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { FREE } from "../../../src/rules/position.ts";
import type { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { until } from "../../support/until.ts";

export const SITE = "https://hexmarch.test";

/** A game whose person has three orders a turn from the start, and whose orders are secret until they execute. */
export const SEALED = { ruleset: "free-neighbor", plans: "sealed" };

/** A game in which seats choose where they start; its orders are secret until they execute. */
export const CHOSEN = {
	ruleset: "turn-by-turn",
	tempo: "even",
	plans: "sealed",
};

/**
 * A march on so large a board that its person is not out within a dozen turns, who does
 * nothing. On the usual board, against the usual bots, that happens in the fifth.
 */
export const FAR_APART = { board: "25x20", bots: "1", strength: "recruit" };

export type Message<T extends FromServer["type"]> = Extract<
	FromServer,
	{ type: T }
>;

export class Visitor {
	readonly cookies = new Map<string, string>();

	async fetch(path: string, init: RequestInit = {}): Promise<Response> {
		const headers = new Headers(init.headers);
		const cookies = [...this.cookies].map(
			([name, value]) => `${name}=${value}`,
		);
		if (cookies.length > 0) headers.set("Cookie", cookies.join("; "));
		const response = await exports.default.fetch(`${SITE}${path}`, {
			redirect: "manual",
			...init,
			headers,
		});
		for (const cookie of response.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
			if (value === "") this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
		return response;
	}

	post(path: string, form: Record<string, string> = {}): Promise<Response> {
		return this.fetch(path, {
			method: "POST",
			headers: { Origin: SITE },
			body: new URLSearchParams(form),
		});
	}

	/** Begins a game; gives its id. */
	async play(form: Record<string, string> = {}): Promise<string> {
		const response = await this.post("/play", form);
		await response.body?.cancel();
		expect(response.status).toBe(303);
		return response.headers.get("Location")!.replace("/game/", "");
	}

	async view(id: string): Promise<PackedView> {
		const response = await this.fetch(`/game/${id}/view.json`);
		expect(response.status).toBe(200);
		return response.json();
	}

	/** Opens a game's socket, at the turn of its page if it has one. */
	async open(id: string, turn?: number): Promise<Tab> {
		const query = turn === undefined ? "" : `&turn=${turn}`;
		return new Tab(
			await this.handshake(`/game/${id}/socket?v=${PROTOCOL_VERSION}${query}`),
		);
	}

	handshake(
		path: string,
		headers: Record<string, string> = { Origin: SITE },
	): Promise<Response> {
		return this.fetch(path, { headers: { ...headers, Upgrade: "websocket" } });
	}
}

/** A page's end of a socket. */
export class Tab {
	readonly received: FromServer[] = [];
	/** What each frame held. */
	readonly frames: FromServer["type"][][] = [];
	pongs = 0;
	readonly closed: Promise<{ code: number; reason: string }>;
	readonly #socket: WebSocket;
	#read = 0;
	#wake = () => {};

	constructor(response: Response) {
		this.#socket = response.webSocket!;
		this.closed = new Promise((resolve) => {
			this.#socket.addEventListener("close", ({ code, reason }) =>
				resolve({ code, reason }),
			);
		});
		this.#socket.addEventListener("message", ({ data }) => {
			if (data === "pong") this.pongs++;
			else {
				const messages = messagesIn(data as string).map(readMessage);
				this.frames.push(messages.map(({ type }) => type));
				this.received.push(...messages);
			}
			this.#wake();
		});
		this.#socket.accept();
	}

	send(message: FromClient): void {
		this.sendText(JSON.stringify(message));
	}

	/** Starts on a tile that no bot has taken, in the view that came last; gives it. */
	start(): number {
		const tile = this.#lastView.position.owners.indexOf(FREE);
		this.send({ type: "start", tile });
		return tile;
	}

	/** The first tile of this page's player, in the view that came last. */
	get ownTile(): number {
		const { position, viewer } = this.#lastView;
		return position.owners.indexOf(viewer ?? FREE);
	}

	get #lastView(): PlayingView {
		const last = this.received.findLast(({ type }) => type === "view");
		if (last?.type !== "view") throw new Error("no view has come yet");
		const view = unpackView(last.view);
		if (view.type !== "playing") throw new Error(view.type);
		return view;
	}

	sendText(text: string | ArrayBuffer): void {
		this.#socket.send(text);
	}

	close(): void {
		this.#socket.close(1000, "bye");
	}

	/** The next message of a type that has not been looked at; passes over others. */
	async next<T extends FromServer["type"]>(type: T): Promise<Message<T>> {
		for (;;) {
			while (this.#read < this.received.length) {
				const message = this.received[this.#read++];
				if (message.type === type) return message as Message<T>;
			}
			await this.#something();
		}
	}

	/** Everything that was sent before the server read this. */
	async settled(): Promise<FromServer[]> {
		const sent = Math.random();
		this.send({ type: "clock", sent });
		const isAnswer = (message: FromServer) =>
			message.type === "clock" && message.sent === sent;
		while (!this.received.some(isAnswer)) await this.#something();
		return this.received.filter(({ type }) => type !== "clock");
	}

	async pong(): Promise<void> {
		const before = this.pongs;
		this.sendText("ping");
		while (this.pongs === before) await this.#something();
	}

	#something(): Promise<void> {
		return new Promise((resolve) => {
			this.#wake = resolve;
		});
	}
}

/** As a page reads it, and with what a room tells programs alone of an order. */
function readMessage(text: string): FromServer {
	const { does, why, ...message } = JSON.parse(text) as {
		readonly does?: string;
		readonly why?: string;
	};
	return Object.assign(
		fromServer.parse(message),
		does !== undefined && { does },
		why !== undefined && { why },
	);
}

export function roomOf(id: string): DurableObjectStub<GameRoom> {
	return env.GAME_ROOMS.getByName(id);
}

/** Until a room has told D1 what it has to tell, and its alarm, which did it, has been set anew. */
export async function isAtRest(id: string): Promise<void> {
	await until(() =>
		runInDurableObject(roomOf(id), async (_: GameRoom, { storage }) => {
			const count = "SELECT COUNT(*) AS n FROM outbox";
			const { n } = storage.sql.exec<{ n: number }>(count).one();
			return n === 0 && (await storage.getAlarm()) !== null;
		}),
	);
}

/** What a page says to a visitor; to a stranger, if none is given. */
export async function textOf(
	path: string,
	visitor = new Visitor(),
): Promise<string> {
	return await (await visitor.fetch(path)).text();
}
