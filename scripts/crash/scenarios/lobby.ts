/** Three persons meet; the server is killed as they come, and in the countdown. */
import { setTimeout as pause } from "node:timers/promises";
import type { Table } from "../table.ts";
import { Visitor } from "../visitor.ts";
import type { World } from "../world.ts";
import { BRIEF } from "./settings.ts";

const JOIN_MS = 25;
const COUNTDOWN_MS = 3_200;

/** Within which D1 has heard of a game, even if its room has to try again some times. */
const OWN_GAMES_MS = 60_000;
const LOOK_MS = 100;

export async function lobby(world: World): Promise<void> {
	const table = await world.open("/games", {
		...BRIEF,
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

/** The answer may be lost: whoever presses the button again has one seat all the same. */
async function joinThroughKill(world: World, table: Table): Promise<void> {
	const visitor = new Visitor();
	// A page gives its cookie before anything can be pressed.
	await visitor.get(`${world.url}/game/${table.game}`);
	const join = visitor.post(`${world.url}/game/${table.game}/join`);
	await world.kill("join", world.within(JOIN_MS));
	await join;
	await world.join(table, visitor);
	const seats = new Set(table.players.map(({ seat }) => seat));
	if (seats.size !== table.players.length)
		world.figures.fault("lobby", `seats are taken twice in ${table.game}`);
}

/** Everybody finds the game among their own. */
async function findAmongOwn(world: World, table: Table): Promise<void> {
	const giveUpAt = performance.now() + OWN_GAMES_MS;
	for (const { visitor } of table.players) {
		const isFound = async () => {
			const answer = await visitor.get(`${world.url}/games/mine.json`);
			return answer?.text.includes(table.game) ?? false;
		};
		while (!(await isFound())) {
			if (performance.now() > giveUpAt) {
				const who = `${visitor.id}'s own games`;
				world.figures.fault("list", `${table.game} is not among ${who}`);
				break;
			}
			await pause(LOOK_MS);
		}
	}
}
