/** The counted games, played as people play: they open pages, take seats, and need time to think. */
import type { Seat } from "../../src/rules/position.ts";
import { type Random, randomFor } from "../../src/rules/random.ts";
import type { Connection } from "../load/Connection.ts";
import { type JoinedSeat, postForSeat } from "../load/joinGame.ts";
import { LoadGame } from "../load/LoadGame.ts";
import type { CountingServer } from "./CountingServer.ts";
import { openPage } from "./openPage.ts";
import { subscribe } from "./PushService.ts";
import { Visit } from "./Visit.ts";

export const GAME_NAMES = [
	"quick",
	"live",
	"correspondence",
	"notified",
] as const;
export type GameName = (typeof GAME_NAMES)[number];

/** A game that was played to its end. */
export type PlayedGame = { readonly address: string; readonly turns: number };

const SECOND_MS = 1000;
const HOUR_MS = 3600 * SECOND_MS;

/** How often a page asks for the time after it has connected. */
const CLOCK_MESSAGES = 3;

export const PLAY_GAME: Record<
	GameName,
	(server: CountingServer) => Promise<PlayedGame>
> = {
	/** One person and three bots, from the button on the home page. */
	quick: (server) =>
		playLive(server, {
			paceMs: 15 * SECOND_MS,
			seats: 1,
			open: () => postForSeat(`${server.url}/play-now`, {}),
		}),
	/** Eight persons in a public game. */
	live: (server) =>
		playLive(server, {
			paceMs: 25 * SECOND_MS,
			seats: 8,
			open: () => postForSeat(`${server.url}/games`, LIVE),
		}),
	/** Four persons, who visit the game once a turn. */
	correspondence: (server) => playByCorrespondence(server, false),
	/** The same, each of whom is told of every turn by push. */
	notified: (server) => playByCorrespondence(server, true),
};

const PUBLIC = { access: "public", fill: "none", ruleset: "march" };
const LIVE = { ...PUBLIC, board: "25x20", seats: "8", pace: "30" };
const BY_THE_DAY = { ...PUBLIC, board: "17x9", seats: "4", pace: "86400" };

type LiveGame = {
	/** All players give a turn's orders within this time. */
	readonly paceMs: number;
	readonly seats: number;
	readonly open: () => Promise<JoinedSeat>;
};

/** Plays a game in which every player's page stays open until the end. */
async function playLive(
	server: CountingServer,
	{ paceMs, seats, open }: LiveGame,
): Promise<PlayedGame> {
	await openPage(`${server.url}/`);
	const host = await open();
	const { schedule } = server;
	const game = new LoadGame(host.address, {
		turns: Infinity,
		paceMs,
		schedule,
	});
	await openSeatPage(server, game, 0, host.cookie);
	for (let seat = 1; seat < seats; seat++) {
		const { cookie } = await join(host.address);
		await openSeatPage(server, game, seat, cookie);
	}
	let isOver = false;
	void game.ended.then(() => {
		isOver = true;
	});
	while (!isOver) await server.step();
	// An alarm delivers the result.
	await server.advanceTo(server.snapshot.now + SECOND_MS);
	game.disconnect();
	await server.settle();
	const { faults, turns } = game.result;
	if (faults.length > 0) throw new Error(faults.join("\n"));
	return { address: host.address, turns };
}

async function openSeatPage(
	server: CountingServer,
	game: LoadGame,
	seat: number,
	cookie: string,
): Promise<void> {
	await openPage(game.address, cookie);
	sendClockMessages(server, await game.connect(seat as Seat, cookie));
	await server.settle();
}

async function playByCorrespondence(
	server: CountingServer,
	isNotified: boolean,
): Promise<PlayedGame> {
	await openPage(`${server.url}/`);
	const { received } = server.push;
	const host = await postForSeat(`${server.url}/games`, BY_THE_DAY);
	const { address } = host;
	const cookies = [host.cookie];
	while (cookies.length < Number(BY_THE_DAY.seats))
		cookies.push((await join(address)).cookie);
	if (isNotified)
		for (const cookie of cookies) await subscribe(server.url, cookie);
	const random = randomFor("cost", "visits");
	let turns = 0;
	let isOver = false;
	while (!isOver) {
		isOver = true;
		const from = server.snapshot.now;
		for (const { seat, hour } of visitsOf(random, cookies.length)) {
			await server.advanceTo(from + hour * HOUR_MS);
			await openPage(address, cookies[seat]);
			const visit = new Visit({ address, seat, cookie: cookies[seat] });
			sendClockMessages(server, await visit.opened());
			await server.settle();
			for (const send of visit.messages()) {
				server.schedule(send, 5 * SECOND_MS);
				await server.step();
			}
			visit.end();
			await server.settle();
			turns = visit.turn;
			isOver &&= visit.isOver;
		}
	}
	if (isNotified && server.push.received === received)
		throw new Error("nobody was told of a turn");
	return { address, turns };
}

/** When each seat visits the game, in hours after the turn began. */
function visitsOf(
	random: Random,
	seats: number,
): { seat: Seat; hour: number }[] {
	return Array.from({ length: seats }, (_, seat) => ({
		seat: seat as Seat,
		hour: random.between(1, 23),
	})).sort((a, b) => a.hour - b.hour);
}

/** A person follows a link, and takes a seat. */
async function join(address: string): Promise<JoinedSeat> {
	await openPage(address);
	return await postForSeat(`${address}/join`, {});
}

function sendClockMessages(
	server: CountingServer,
	connection: Connection,
): void {
	for (let i = 0; i < CLOCK_MESSAGES; i++)
		connection.send({ type: "clock", sent: Date.now() });
	server.countSent(CLOCK_MESSAGES);
}
