/** Orders of a game whose turns end by the clock, some of which come too late. */
import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { joinGame, openGame } from "../../../scripts/load/joinGame.ts";
import { LoadGame } from "../../../scripts/load/LoadGame.ts";
import { PRESETS } from "../../../scripts/load/presets.ts";
import { startLoadedServer } from "../../../scripts/load/servers.ts";
import type { Seat } from "../../../src/rules/position.ts";

const TURN_MS = 1_000;
const LATE_MS = 1.1 * TURN_MS;
const TURNS = 6;

test("an order that counts for the next turn may leave no room there for one more", {
	timeout: 60_000,
}, async () => {
	const server = await startLoadedServer("plain");
	try {
		const setting = { ...PRESETS.crowd, seats: 2, board: "17x9" };
		const host = await openGame(server.url, setting);
		const game: LoadGame = new LoadGame(host.address, {
			turns: TURNS,
			paceMs: 1,
			// All orders of every second turn come in the next one, after those of its own.
			schedule: (act) => setTimeout(act, game.result.turns % 2 ? LATE_MS : 0),
		});
		await game.connect(0 as Seat, host.cookie);
		const { cookie } = await joinGame(host.address);
		await game.connect(1 as Seat, cookie);
		game.begin();
		await game.ended;
		// What was refused of the last turn is told as well.
		await pause(TURN_MS);
		game.disconnect();
		expect(game.result.faults).toEqual([]);
		expect(game.result.orders).toBeGreaterThan(TURNS);
	} finally {
		await server.stop();
	}
});
