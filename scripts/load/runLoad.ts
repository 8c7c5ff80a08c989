/** Runs a scenario against a server, and takes its figures. */
import { setTimeout as pause } from "node:timers/promises";
import type { Seat } from "../../src/rules/position.ts";
import { sum } from "../cli/numbers.ts";
import { joinGame, openGame } from "./joinGame.ts";
import { LoadGame, type PlayOptions } from "./LoadGame.ts";
import type { IdleScenario, PlayScenario, Scenario } from "./options.ts";
import type { LoadedServer, Uses } from "./servers.ts";

/** What a scenario of games that are played gave. */
export type PlayOutcome = {
	readonly type: "play";
	readonly rooms: number;
	readonly seconds: number;
	readonly turns: number;
	readonly orders: number;
	/** For each turn, from its last order (or its deadline) until all its clients had it. */
	readonly delaysMs: readonly number[];
	/** Sockets, and what came to all of them. */
	readonly clients: number;
	readonly messages: number;
	readonly bytes: number;
	readonly before: Uses;
	readonly after: Uses;
	/** Of the load itself. */
	readonly ownCpuSeconds: number;
	readonly faults: readonly string[];
};

/** What a scenario of sockets that lie idle gave. */
export type IdleOutcome = {
	readonly type: "idle";
	readonly sockets: number;
	/** Without the sockets, while they were opened, and after they had lain idle. */
	readonly before: Uses;
	readonly opened: Uses;
	readonly after: Uses;
	readonly idleSeconds: number;
	readonly faults: readonly string[];
};

export type Outcome = PlayOutcome | IdleOutcome;

/** Games that are set up at once. */
const AT_ONCE = 4;

/** Play that does not go on for so long is stuck. */
const STUCK_MS = 30_000;

/** In which a room without anything to do leaves memory, and what began has settled. */
const SETTLE_MS = 15_000;

/** Within which each idle socket must answer. */
const ANSWER_MS = 10_000;

export async function runLoad(
	server: LoadedServer,
	scenario: Scenario,
): Promise<Outcome> {
	return scenario.type === "play"
		? await play(server, scenario)
		: await idle(server, scenario);
}

async function play(
	server: LoadedServer,
	scenario: PlayScenario,
): Promise<PlayOutcome> {
	const tables = await setUp(scenario, () => openTable(server.url, scenario));
	const games = tables.map(({ game }) => game);
	// A lobby that is full begins by itself after some seconds, so all are filled at the last moment.
	for (const { game, last } of tables) await takeSeat(game, last);
	const before = { ...received(games), uses: server.uses() };
	const ownBefore = process.cpuUsage();
	const startedAt = performance.now();
	for (const game of games) game.begin();
	const stuck = await untilEnded(games);
	const seconds = (performance.now() - startedAt) / 1000;
	const own = process.cpuUsage(ownBefore);
	const after = { ...received(games), uses: server.uses() };
	for (const game of games) game.disconnect();
	const results = games.map(({ result }) => result);
	return {
		type: "play",
		rooms: games.length,
		seconds,
		turns: sum(results.map(({ turns }) => turns)),
		orders: sum(results.map(({ orders }) => orders)),
		delaysMs: results.flatMap(({ delaysMs }) => delaysMs),
		clients: after.clients,
		messages: after.messages - before.messages,
		bytes: after.bytes - before.bytes,
		before: before.uses,
		after: after.uses,
		ownCpuSeconds: (own.user + own.system) / 1e6,
		faults: [...results.flatMap(({ faults }) => faults), ...stuck],
	};
}

/** A game whose people all sit at it but for the last one; those who watch are there too. */
async function openTable(
	url: string,
	scenario: PlayScenario,
): Promise<{ game: LoadGame; last: Seat }> {
	const { seats, watchers } = scenario;
	const host = await openGame(url, scenario);
	const game = new LoadGame(host.address, scenario);
	await game.connect(0 as Seat, host.cookie);
	const last = (seats - 1) as Seat;
	for (let seat = 1; seat < last; seat++) await takeSeat(game, seat as Seat);
	for (let i = 0; i < watchers; i++) await game.connect(null, null);
	return { game, last };
}

async function takeSeat(game: LoadGame, seat: Seat): Promise<void> {
	const { cookie } = await joinGame(game.address);
	await game.connect(seat, cookie);
}

async function idle(
	server: LoadedServer,
	scenario: IdleScenario,
): Promise<IdleOutcome> {
	const tables = await setUp(scenario, () =>
		openEmptyTable(server.url, scenario),
	);
	await pause(SETTLE_MS);
	const before = server.uses();
	for (const { game, cookies } of tables)
		await Promise.all(
			cookies.map((cookie, seat) => game.connect(seat as Seat, cookie)),
		);
	await pause(SETTLE_MS);
	const opened = server.uses();
	await pause(scenario.idleMs);
	const after = server.uses();
	await Promise.all(tables.map(({ game }) => game.ping(ANSWER_MS)));
	for (const { game } of tables) game.disconnect();
	return {
		type: "idle",
		sockets: tables.length * scenario.seats,
		before,
		opened,
		after,
		idleSeconds: scenario.idleMs / 1000,
		faults: tables.flatMap(({ game }) => game.result.faults),
	};
}

const NO_PLAY: PlayOptions = { turns: 0, paceMs: 0 };

/** A game that begins by itself, as all its seats are taken; nobody has a socket yet. */
async function openEmptyTable(
	url: string,
	scenario: IdleScenario,
): Promise<{ game: LoadGame; cookies: string[] }> {
	const host = await openGame(url, scenario);
	const cookies = [host.cookie];
	while (cookies.length < scenario.seats)
		cookies.push((await joinGame(host.address)).cookie);
	return { game: new LoadGame(host.address, NO_PLAY), cookies };
}

/** Sets all games up, a few at once. */
async function setUp<T>(
	{ rooms }: Scenario,
	open: () => Promise<T>,
): Promise<T[]> {
	const opened: T[] = [];
	let left = rooms;
	const openSome = async () => {
		while (left-- > 0) opened.push(await open());
	};
	await Promise.all(Array.from({ length: AT_ONCE }, openSome));
	return opened;
}

/** Waits for the games' ends; tells what is stuck, if they don't go on. */
async function untilEnded(games: readonly LoadGame[]): Promise<string[]> {
	let isOver = false;
	const all = Promise.all(games.map(({ ended }) => ended)).then(() => {
		isOver = true;
	});
	const turns = () => sum(games.map(({ result }) => result.turns));
	while (!isOver) {
		const before = turns();
		await Promise.race([all, pause(STUCK_MS, undefined, { ref: false })]);
		if (!isOver && turns() === before)
			return [`nothing happened for ${STUCK_MS / 1000} s`];
	}
	return [];
}

function received(games: readonly LoadGame[]): {
	clients: number;
	messages: number;
	bytes: number;
} {
	const counts = games.map((game) => game.received);
	return {
		clients: sum(counts.map(({ clients }) => clients)),
		messages: sum(counts.map(({ messages }) => messages)),
		bytes: sum(counts.map(({ bytes }) => bytes)),
	};
}
