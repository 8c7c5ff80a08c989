/** How long an order takes until it is acknowledged: on a socket, and by the API. */
import WebSocket from "ws";
import { messagesIn } from "../../../src/protocol/fromServer.ts";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { startWorker, useServer } from "../../load/servers.ts";
import { MAIN } from "../../load/wranglerConfig.ts";
import { newAccount } from "./account.ts";

const GAMES = 4;
/** A seat may take its orders back fifty times a turn, and here does so twice a pair. */
const PAIRS = 24;

/** A room closes a socket that sends more than 30 messages in three seconds, and a caller has 600 requests a minute. */
const PAUSE_MS = 250;

export type OrderDelays = {
	/** In ms, one for each order. */
	readonly bySocket: number[];
	readonly byApi: number[];
};

/** Orders in turn by both ways, of one account in one game after the other, each taken back. */
export async function measureOrders(): Promise<OrderDelays> {
	const server = await startWorker(MAIN);
	const delays: OrderDelays = { bySocket: [], byApi: [] };
	await useServer(server, async () => {
		for (let game = 0; game < GAMES; game++)
			await measureGame(server.url, delays);
	});
	return delays;
}

async function measureGame(url: string, delays: OrderDelays): Promise<void> {
	const { cookie, token } = await newAccount(url);
	const ask = (method: string, path: string, body?: object) =>
		call(`${url}/api/v1${path}`, { method, token, body });
	const settings = { with: "bots", bots: 1, strength: "recruit" };
	const { id } = (await ask("POST", "/games", settings)) as { id: string };
	const game = (await ask("GET", `/game/${id}`)) as {
		readonly you: { readonly targets: { readonly grow: number[] } };
	};
	const [target] = game.you.targets.grow;
	const socket = await openSocket(`${url}/game/${id}`, cookie);
	for (let pair = 0; pair < PAIRS; pair++) {
		const order = { type: "order", id: `${pair}`, turn: 0, target };
		delays.bySocket.push(await timed(() => socket.ask(order, "order")));
		await ask("POST", `/game/${id}/reopen`, { turn: 0 });
		const orders = { turn: 0, targets: [target] };
		delays.byApi.push(
			await timed(() => ask("PUT", `/game/${id}/orders`, orders)),
		);
		await ask("POST", `/game/${id}/reopen`, { turn: 0 });
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
	socket.close();
}

async function timed(work: () => Promise<unknown>): Promise<number> {
	const begun = performance.now();
	await work();
	return performance.now() - begun;
}

async function call(
	address: string,
	asked: {
		readonly method: string;
		readonly token: string;
		readonly body: object | undefined;
	},
): Promise<unknown> {
	const { method, token, body } = asked;
	const response = await fetch(address, {
		method,
		headers: { Authorization: `Bearer ${token}` },
		...(body && { body: JSON.stringify(body) }),
	});
	const answer: unknown = await response.json();
	if (!response.ok) throw new Error(`${address}: ${JSON.stringify(answer)}`);
	return answer;
}

async function openSocket(game: string, cookie: string) {
	const address = game.replace(/^http/, "ws");
	const socket = new WebSocket(`${address}/socket?v=${PROTOCOL_VERSION}`, {
		headers: { Cookie: cookie },
	});
	let wanted = "view";
	let wake = () => {};
	socket.on("message", (data: Buffer) => {
		for (const text of messagesIn(data.toString()))
			if ((JSON.parse(text) as { type: string }).type === wanted) wake();
	});
	const next = (type: string) => {
		wanted = type;
		return new Promise<void>((resolve) => {
			wake = resolve;
		});
	};
	await next("view");
	return {
		ask: (message: object, answer: string) => {
			const answered = next(answer);
			socket.send(JSON.stringify(message));
			return answered;
		},
		close: () => socket.terminate(),
	};
}
