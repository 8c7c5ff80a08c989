/** A scenario in which games are played. */
import { setTimeout as pause } from "node:timers/promises";
import type { Seat } from "../../src/rules/position.ts";
import { sum } from "../cli/numbers.ts";
import { joinGame, openGame } from "./joinGame.ts";
import { LoadGame } from "./LoadGame.ts";
import { openAll } from "./openAll.ts";
import type { PlayOutcome } from "./outcome.ts";
import type { PlayScenario } from "./presets.ts";
import type { LoadedServer } from "./servers.ts";

/** A game without progress for this long is stuck. */
const STUCK_MS = 30_000;

/** Plays the games of a scenario, all at once. */
export async function runPlay(
	server: LoadedServer,
	scenario: PlayScenario,
): Promise<PlayOutcome> {
	const opened = await openAll(scenario.rooms, () =>
		openWithoutLast(server.url, scenario),
	);
	const games = opened.map(({ game }) => game);
	// A full lobby begins automatically after some seconds, so all lobbies are filled at the last moment.
	for (const { game, last } of opened) await takeSeat(game, last);
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

/** Opens a game, and connects its spectators and all its players except the last one. */
async function openWithoutLast(
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

/** Waits until all games have ended, or nothing happens any more; then returns the problem. */
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
