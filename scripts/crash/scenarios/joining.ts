/** A visitor takes a seat by the form, and the answer is lost. */
import type { CrashGame } from "../CrashGame.ts";
import type { CrashRun } from "../CrashRun.ts";
import { Visitor } from "../Visitor.ts";

const FORM_MS = 25;

/** A visitor who presses the button again must still have only one seat. */
export async function joinThroughKill(
	run: CrashRun,
	game: CrashGame,
): Promise<void> {
	const visitor = new Visitor();
	// The page sets the cookie before its visitor can press a button.
	await visitor.get(`${run.url}/game/${game.id}`);
	const join = visitor.post(`${run.url}/game/${game.id}/join`);
	await run.kill("join", run.randomMs(FORM_MS));
	await join;
	await run.join(game, visitor);
	const seats = new Set(game.players.map(({ seat }) => seat));
	if (seats.size !== game.players.length)
		run.report.addViolation("lobby", `seats are taken twice in ${game.id}`);
}
