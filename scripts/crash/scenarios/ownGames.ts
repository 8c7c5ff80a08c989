/** Where somebody finds the games that they are in. */
import { setTimeout as pause } from "node:timers/promises";
import type { Table } from "../CrashGame.ts";
import type { World } from "../CrashRun.ts";
import type { Answer } from "../Visitor.ts";

/** Within which D1 has heard of a game: a room gives up what hangs after 30 s, and sends nothing newer for 60 s, as that may still be done (Outbox.ts). */
const OWN_GAMES_MS = 120_000;
const LOOK_MS = 100;

/** Everybody finds the game among their own, and no other. */
export async function findAmongOwn(world: World, table: Table): Promise<void> {
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
