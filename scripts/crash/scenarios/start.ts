/** The host begins a game; the server is killed as play begins, while places to start are chosen, and as somebody comes late. */
import type { Table } from "../CrashGame.ts";
import type { World } from "../CrashRun.ts";
import { joinThroughKill } from "./joining.ts";
import { findAmongOwn } from "./ownGames.ts";
import { LONG } from "./settings.ts";

const BEGIN_MS = 20;

export async function start(world: World): Promise<void> {
	const table = await world.open("/games", LONG);
	await world.join(table);
	await world.join(table);
	table.hold();
	begin(table);
	await world.kill("start", world.within(BEGIN_MS));
	begin(table);
	await world.kill("start", world.within(BEGIN_MS));
	begin(table);
	await table.untilHeld();
	table.release();
	await table.untilHeld();
	await joinThroughKill(world, table);
	await world.mend();
	await findAmongOwn(world, table);
	await table.giveUp();
	await world.conclude(table);
}

/** If it was lost, it is pressed again. */
function begin({ players: [host] }: Table): void {
	if (host?.state === "lobby") host.send({ type: "begin" });
}
