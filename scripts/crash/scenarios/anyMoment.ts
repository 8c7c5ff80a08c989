/** Games in which a turn takes a second or less, of three persons or of one, and a server that is killed at any moment. */
import type { World } from "../CrashRun.ts";
import { HASTY } from "./settings.ts";

/** A few turns, so that any moment of one may be hit. */
const PLAYED_MS = { several: 1_500, alone: 700 };
const KILLS = 3;

export async function severalAtAnyMoment(world: World): Promise<void> {
	const table = await world.open("/games", HASTY);
	await world.join(table);
	await world.join(table);
	table.players[0]?.send({ type: "begin" });
	await table.until(
		(players) => players.every(({ state }) => state === "playing"),
		"it begins",
	);
	for (let i = 0; i < KILLS && world.hasKillsLeft; i++)
		await world.kill("any", world.within(PLAYED_MS.several));
	await world.mend();
	await table.giveUp();
	await world.conclude(table);
}

export async function aloneAtAnyMoment(world: World): Promise<void> {
	const table = await world.open("/play", {
		ruleset: "free-neighbor",
		board: "25x20",
	});
	for (let i = 0; i < KILLS && world.hasKillsLeft; i++)
		await world.kill("any", world.within(PLAYED_MS.alone));
	await world.mend();
	await table.giveUp();
	await world.conclude(table);
}
