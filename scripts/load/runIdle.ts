/** A scenario in which sockets are idle. */
import { setTimeout as pause } from "node:timers/promises";
import type { Seat } from "../../src/rules/position.ts";
import { joinGame, openGame } from "./joinGame.ts";
import { LoadGame, type PlayOptions } from "./LoadGame.ts";
import { openAll } from "./openAll.ts";
import type { IdleOutcome } from "./outcome.ts";
import type { IdleScenario } from "./presets.ts";
import type { LoadedServer } from "./servers.ts";

/** After this long idle rooms have left memory, and all started work is done. */
const SETTLE_MS = 15_000;

/** Each idle socket must answer within this time. */
const ANSWER_MS = 10_000;

/** Opens the games of a scenario, and measures what their idle sockets use. */
export async function runIdle(
	server: LoadedServer,
	scenario: IdleScenario,
): Promise<IdleOutcome> {
	const games = await openAll(scenario.rooms, () =>
		openUnconnected(server.url, scenario),
	);
	await pause(SETTLE_MS);
	const before = server.uses();
	for (const { game, cookies } of games)
		await Promise.all(
			cookies.map((cookie, seat) => game.connect(seat as Seat, cookie)),
		);
	await pause(SETTLE_MS);
	const opened = server.uses();
	await pause(scenario.idleMs);
	const after = server.uses();
	await Promise.all(games.map(({ game }) => game.ping(ANSWER_MS)));
	for (const { game } of games) game.disconnect();
	return {
		type: "idle",
		sockets: games.length * scenario.seats,
		before,
		opened,
		after,
		idleSeconds: scenario.idleMs / 1000,
		faults: games.flatMap(({ game }) => game.result.faults),
	};
}

const NO_PLAY: PlayOptions = { turns: 0, paceMs: 0 };

/** Opens a game and takes all its seats, so that it begins automatically; no player has a socket yet. */
async function openUnconnected(
	url: string,
	scenario: IdleScenario,
): Promise<{ game: LoadGame; cookies: string[] }> {
	const host = await openGame(url, scenario);
	const cookies = [host.cookie];
	while (cookies.length < scenario.seats)
		cookies.push((await joinGame(host.address)).cookie);
	return { game: new LoadGame(host.address, NO_PLAY), cookies };
}
