/** What idle watchers cost the process that runs the Worker and the rooms. */
import { setTimeout as pause } from "node:timers/promises";
import { joinGame, openGame } from "../../load/joinGame.ts";
import { openAll } from "../../load/openAll.ts";
import { PRESETS } from "../../load/presets.ts";
import { startWorker, useServer } from "../../load/servers.ts";
import { MAIN } from "../../load/wranglerConfig.ts";
import { newAccount } from "../api/account.ts";
import { byStreamWith, type Watch } from "./watchers.ts";

/** Games by correspondence that have begun. */
const GAMES = 125;
const WATCHERS_EACH = 8;

/** After this long idle rooms have left memory, and all started work is done. */
const SETTLE_MS = 15_000;
const IDLE_MS = 45_000;

export type IdleMemory = {
	readonly watchers: number;
	readonly beforeBytes: number;
	readonly afterBytes: number;
	/** Shares of a core while nothing happens. */
	readonly cores: number;
};

/** What watches on the server at `url`; whatever it takes is there before memory is measured. */
export type Prepare = (url: string) => Promise<Watch>;

/** Streams with a token each of so many accounts. */
export const streamsOf =
	(accounts: number): Prepare =>
	async (url) => {
		const made = await openAll(accounts, () => newAccount(url));
		return byStreamWith(made.map(({ token }) => token));
	};

/** Opens the games and their watchers on a server of its own. */
export async function measureIdle(prepare: Prepare): Promise<IdleMemory> {
	const server = await startWorker(MAIN);
	return await useServer(server, async () => {
		const watch = await prepare(server.url);
		const games = await openAll(GAMES, () => begunGame(server.url));
		await pause(SETTLE_MS);
		const before = server.uses().rooms;
		const watchers = games.flatMap((game) =>
			Array.from({ length: WATCHERS_EACH }, () => watch(game)),
		);
		await Promise.all(watchers.map(({ opened }) => opened));
		await pause(SETTLE_MS);
		const opened = server.uses().rooms;
		await pause(IDLE_MS);
		const after = server.uses().rooms;
		for (const { close } of watchers) close();
		return {
			watchers: watchers.length,
			beforeBytes: before.residentBytes,
			afterBytes: after.residentBytes,
			cores: (after.cpuSeconds - opened.cpuSeconds) / (IDLE_MS / 1000),
		};
	});
}

/** A game of two persons who are not there; gives its address. */
async function begunGame(url: string): Promise<string> {
	const { address } = await openGame(url, { ...PRESETS.idle, seats: 2 });
	await joinGame(address);
	return address;
}
