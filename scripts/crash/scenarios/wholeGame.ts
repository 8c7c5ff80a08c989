/**
 * A game of three persons and a bot from its start to its end, and once more:
 * the server is killed while turns are resolved, at the end, while the result
 * is on its way, and while two press Rematch.
 */
import type { Table } from "../CrashGame.ts";
import type { World } from "../CrashRun.ts";
import type { Visitor } from "../Visitor.ts";
import { BRIEF, LAST_TURN } from "./settings.ts";

/** A turn is resolved within this after its last order was sent. */
const TURN_MS = 12;
const END_MS = 15;
/** The result is written in some steps, each of which a slow D1 makes long. */
const RATING_MS = 600;
const REMATCH_MS = 40;

/** Of the turns before the last one, in how many the server is killed. */
const KILLED_SHARE = 0.5;

/** Of the ends, in how many the result is on its way by then. */
const RATED_SHARE = 0.6;

export async function wholeGame(world: World): Promise<void> {
	const table = await world.open("/games", BRIEF);
	await world.join(table);
	await world.join(table);
	table.hold();
	table.players[0]?.send({ type: "begin" });
	await playOn(world, table);
	await world.mend();
	await playAgain(world, table);
	await world.conclude(table);
}

async function playOn(world: World, table: Table): Promise<void> {
	for (;;) {
		await table.untilHeld();
		if (table.isOver) return;
		const { turn = 0 } = table.players[0] ?? {};
		if (turn >= LAST_TURN) await end(world, table);
		else if (world.random.fraction() < KILLED_SHARE)
			await resolve(world, table);
		else table.release();
	}
}

async function resolve(world: World, table: Table): Promise<void> {
	table.release();
	await world.kill("turn", world.within(TURN_MS));
}

async function end(world: World, table: Table): Promise<void> {
	const isSlow = world.random.fraction() < RATED_SHARE;
	if (isSlow) await world.slowDown();
	table.release();
	if (isSlow) await world.kill("rating", world.within(RATING_MS));
	else await world.kill("end", world.within(END_MS));
}

async function playAgain(world: World, table: Table): Promise<void> {
	const visitors = table.players.map(({ visitor }) => visitor);
	const press = (visitor: Visitor) =>
		visitor.post(`${world.url}/game/${table.game}/rematch`);
	const pressed = visitors.slice(0, 2).map(press);
	await world.kill("rematch", world.within(REMATCH_MS));
	await Promise.all(pressed);
	const answers = await Promise.all(visitors.map(press));
	const places = new Set(answers.map((answer) => answer?.location ?? "none"));
	const [place = ""] = places;
	const game = /^\/game\/([^/?]+)$/.exec(place)?.[1];
	if (places.size !== 1 || game === undefined) {
		const statuses = answers.map((answer) => answer?.status).join();
		const what = `three persons were sent to ${[...places].join(", ")}`;
		world.figures.fault("rematch", `${what} (${statuses})`);
		return;
	}
	await playOut(world, game, visitors);
}

async function playOut(
	world: World,
	game: string,
	visitors: readonly Visitor[],
): Promise<void> {
	const table = await world.tableOf(game, visitors);
	await table.until(
		(players) => players.every(({ state }) => state === "playing"),
		"a rematch begins when all are there",
	);
	await table.giveUp();
	await world.conclude(table);
}
