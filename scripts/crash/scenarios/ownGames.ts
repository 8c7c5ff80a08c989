/** The list of games that a person is in. */
import { pollUntil } from "../../cli/pollUntil.ts";
import type { CrashGame } from "../CrashGame.ts";
import type { CrashRun } from "../CrashRun.ts";
import type { Answer } from "../Visitor.ts";

/**
 * D1 has a game within this time: a room abandons a hanging query after 30 s, and sends
 * nothing newer for 60 s, as the query may still be executed (Outbox.ts).
 */
const OWN_GAMES_MS = 120_000;
const POLL_MS = 100;

/** Every player must find the game among their own, and no other. */
export async function findAmongOwn(
	run: CrashRun,
	game: CrashGame,
): Promise<void> {
	const giveUpAt = performance.now() + OWN_GAMES_MS;
	for (const { visitor } of game.players) {
		let own: string[] = [];
		const isFound = async () => {
			own = gamesIn(await visitor.get(`${run.url}/games/mine.json`));
			return own.join() === game.id;
		};
		const timeoutMs = giveUpAt - performance.now();
		if (!(await pollUntil(isFound, { everyMs: POLL_MS, timeoutMs })))
			run.report.addViolation(
				"list",
				`the only game of ${visitor.id} is ${game.id}, their list has ${own.join(" ")}`,
			);
	}
}

function gamesIn(answer: Answer | null): string[] {
	if (answer?.status !== 200) return [];
	const { games } = JSON.parse(answer.text) as { games: { id: string }[] };
	return games.map(({ id }) => id);
}
