/** Kills the whole server at random moments of a game, and looks whether anything was lost. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort, startServer } from "../server/localServer.ts";
import { forgetState } from "../server/state.ts";
import { Player } from "./player.ts";

/** Between the moment the game goes on and the kill: a few turns, so that any moment of one may be hit. */
const MOST_PLAYED_MS = 700;

/** How soon after the server answers again the game must go on. */
export const MOST_WAIT_MS = 2000;

export type CrashReport = {
	readonly kills: number;
	readonly turns: number;
	readonly acknowledged: number;
	readonly resent: number;
	/** For each start, ms from the server's first answer until the game went on. */
	readonly waitsMs: readonly number[];
	readonly faults: readonly string[];
};

export async function crash(
	kills: number,
	onKill: (done: number) => void = () => {},
): Promise<CrashReport> {
	const stateDir = mkdtempSync(join(tmpdir(), "hexmarch-crash-"));
	try {
		return await crashIn(stateDir, kills, onKill);
	} finally {
		forgetState(stateDir);
	}
}

async function crashIn(
	stateDir: string,
	kills: number,
	onKill: (done: number) => void,
): Promise<CrashReport> {
	const port = await freePort();
	const waitsMs: number[] = [];
	let player: Player | null = null;
	// After the last kill it plays once more, so that what followed it is seen too.
	for (let done = 0; done <= kills; done++) {
		const server = await startServer(port, stateDir);
		try {
			const readyAt = performance.now();
			player ??= await Player.begin(server.url);
			await within(player.connect(server.url), 10 * MOST_WAIT_MS);
			waitsMs.push(performance.now() - readyAt);
			await pause(Math.random() * MOST_PLAYED_MS);
		} finally {
			server.kill();
			await server.ended;
			player?.disconnect();
		}
		onKill(done);
	}
	const { counts, faults } = player as Player;
	return { kills, ...counts, waitsMs, faults: [...faults, ...late(waitsMs)] };
}

function late(waitsMs: readonly number[]): string[] {
	return waitsMs
		.filter((ms) => ms > MOST_WAIT_MS)
		.map((ms) => `the game went on after ${Math.round(ms)} ms only`);
}

async function within<T>(promise: Promise<T>, ms: number): Promise<T> {
	const giveUp = pause(ms, undefined, { ref: false }).then(() => {
		throw new Error(`nothing happened for ${ms} ms`);
	});
	return await Promise.race([promise, giveUp]);
}
