/** Three persons meet; the server is killed as the first opens the game, as others come, and in the countdown. */
import { randomUUID } from "node:crypto";
import type { Table } from "../CrashGame.ts";
import type { World } from "../CrashRun.ts";
import { gameOf, Visitor } from "../Visitor.ts";
import { joinThroughKill } from "./joining.ts";
import { findAmongOwn } from "./ownGames.ts";
import { LONG } from "./settings.ts";

const FORM_MS = 25;
const COUNTDOWN_MS = 3_200;

export async function lobby(world: World): Promise<void> {
	const table = await openThroughKill(world, {
		...LONG,
		seats: "3",
		fill: "none",
		access: world.random.pick(["link", "public"]),
	});
	await world.join(table);
	// Nobody is in a hurry to end it.
	table.hold();
	await joinThroughKill(world, table);
	await world.kill("countdown", world.within(COUNTDOWN_MS));
	await table.until(
		(players) => players.every(({ state }) => state === "playing"),
		"a full lobby begins",
	);
	await world.mend();
	await findAmongOwn(world, table);
	await table.giveUp();
	await world.conclude(table);
}

/** The answer may be lost: whoever presses the button again has one game all the same. */
async function openThroughKill(
	world: World,
	choices: Readonly<Record<string, string>>,
): Promise<Table> {
	const host = new Visitor();
	await host.get(`${world.url}/games/new`);
	// As the page has it, which names its form.
	const form = { ...choices, key: randomUUID() };
	const send = () => host.post(`${world.url}/games`, form);
	const sent = send();
	await world.kill("opening", world.within(FORM_MS));
	await sent;
	return await world.tableOf(gameOf(await send()), [host]);
}
