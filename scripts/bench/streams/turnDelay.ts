/** How long after its player has ended a turn it is heard of on a socket, and on a stream. */
import WebSocket from "ws";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { postForSeat } from "../../load/joinGame.ts";
import { startWorker, useServer } from "../../load/servers.ts";
import { newVisitorAddress } from "../../load/visitorAddress.ts";
import { MAIN } from "../../load/wranglerConfig.ts";
import { bySocket, byStream } from "./watchers.ts";

const GAMES = 5;
/** Of the 24 of a game of march on this board. */
const TURNS = 20;

/** A room closes a socket that sends more than 30 messages in three seconds. */
const PAUSE_MS = 150;

export type TurnDelays = {
	/** In ms, one for each turn. */
	readonly bySocket: readonly number[];
	readonly byStream: readonly number[];
};

/** One game after the other, each against three bots, with a spectator of each kind. */
export async function measureDelays(): Promise<TurnDelays> {
	const server = await startWorker(MAIN);
	return await useServer(server, async () => {
		const delays: TurnDelays[] = [];
		for (let game = 0; game < GAMES; game++)
			delays.push(await playGame(server.url));
		return {
			bySocket: delays.flatMap((one) => one.bySocket),
			byStream: delays.flatMap((one) => one.byStream),
		};
	});
}

async function playGame(url: string): Promise<TurnDelays> {
	const { address, cookie } = await postForSeat(`${url}/play`, {
		...{ board: "17x9", bots: "3", strength: "recruit", clock: "none" },
	});
	const player = new WebSocket(
		`${address.replace(/^http/, "ws")}/socket?v=${PROTOCOL_VERSION}`,
		{ headers: { Cookie: cookie, "CF-Connecting-IP": newVisitorAddress() } },
	);
	await new Promise((resolve) => player.once("message", resolve));
	const delays = { bySocket: [] as number[], byStream: [] as number[] };
	let sentAt = 0;
	const heard = { bySocket: () => {}, byStream: () => {} };
	const onType = (kind: keyof typeof heard) => (type: string) => {
		if (type !== "turn") return;
		delays[kind].push(performance.now() - sentAt);
		heard[kind]();
	};
	const watchers = [
		bySocket(address, onType("bySocket")),
		byStream(address, onType("byStream")),
	];
	await Promise.all(watchers.map(({ opened }) => opened));
	for (let turn = 0; turn < TURNS; turn++) {
		const both = Promise.all([
			new Promise<void>((resolve) => {
				heard.bySocket = resolve;
			}),
			new Promise<void>((resolve) => {
				heard.byStream = resolve;
			}),
		]);
		sentAt = performance.now();
		const ready = { type: "ready", turn, phase: "collecting" };
		player.send(JSON.stringify(ready));
		await both;
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
	for (const { close } of watchers) close();
	player.terminate();
	return delays;
}
