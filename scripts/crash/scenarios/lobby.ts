/** Three persons meet; the server is killed as the first opens the game, as others come, and in the countdown. */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import type { Table } from "../table.ts";
import { type Answer, gameOf, Visitor } from "../visitor.ts";
import type { World } from "../world.ts";
import { BRIEF } from "./settings.ts";

const FORM_MS = 25;
const COUNTDOWN_MS = 3_200;

/** Within which D1 has heard of a game, even if its room has to try again some times. */
const OWN_GAMES_MS = 60_000;
const LOOK_MS = 100;

export async function lobby(world: World): Promise<void> {
	const table = await openThroughKill(world, {
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

/** So it is with a seat. */
async function joinThroughKill(world: World, table: Table): Promise<void> {
	const visitor = new Visitor();
	// A page gives its cookie before anything can be pressed.
	await visitor.get(`${world.url}/game/${table.game}`);
	const join = visitor.post(`${world.url}/game/${table.game}/join`);
	await world.kill("join", world.within(FORM_MS));
	await join;
	await world.join(table, visitor);
	const seats = new Set(table.players.map(({ seat }) => seat));
	if (seats.size !== table.players.length)
		world.figures.fault("lobby", `seats are taken twice in ${table.game}`);
}

/** Everybody finds the game among their own, and no other. */
async function findAmongOwn(world: World, table: Table): Promise<void> {
	const giveUpAt = performance.now() + OWN_GAMES_MS;
	for (const { visitor } of table.players) {
		const isFound = async () => {
			const answer = await visitor.get(`${world.url}/games/mine.json`);
			return gamesIn(answer).join() === table.game;
		};
		while (!(await isFound())) {
			if (performance.now() > giveUpAt) {
				const own = gamesIn(await visitor.get(`${world.url}/games/mine.json`));
				world.figures.fault(
					"list",
					`the only game of ${visitor.id} is ${table.game}, their list has ${own.join(" ")}`,
				);
				break;
			}
			await pause(LOOK_MS);
		}
	}
}

function gamesIn(answer: Answer | null): string[] {
	if (answer?.status !== 200) return [];
	const { games } = JSON.parse(answer.text) as { games: { id: string }[] };
	return games.map(({ id }) => id);
}
