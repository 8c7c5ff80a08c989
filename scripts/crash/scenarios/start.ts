/** The host begins a game; the server is killed as play begins, and while places to start are chosen. */
import type { Table } from "../table.ts";
import type { World } from "../world.ts";
import { BRIEF } from "./settings.ts";

const BEGIN_MS = 20;

export async function start(world: World): Promise<void> {
	const table = await world.open("/games", BRIEF);
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
	await world.mend();
	await table.giveUp();
	await world.conclude(table);
}

/** If it was lost, it is pressed again. */
function begin({ players: [host] }: Table): void {
	if (host?.state === "lobby") host.send({ type: "begin" });
}
