/**
 * A game of three persons and a bot from its start to its end, and a rematch:
 * the server is killed while turns are resolved, at the end, while the result
 * is delivered, and while two persons press Rematch.
 */
import type { CrashGame } from "../CrashGame.ts";
import type { CrashRun } from "../CrashRun.ts";
import type { Visitor } from "../Visitor.ts";
import { LAST_TURN, SHORT } from "./settings.ts";

/** A turn is resolved within this after its last order was sent. */
const TURN_MS = 12;
const END_MS = 15;
/** The result is written in several steps; a slow D1 makes each of them long. */
const RATING_MS = 600;
const REMATCH_MS = 40;

/** In how many of the turns before the last one the server is killed. */
const KILLED_SHARE = 0.5;

/** In how many games the server is killed while the result is delivered, rather than at the end itself. */
const RATED_SHARE = 0.6;

export async function wholeGame(run: CrashRun): Promise<void> {
	const game = await run.openGame("/games", SHORT);
	await run.join(game);
	await run.join(game);
	game.withhold();
	game.begin();
	await playOn(run, game);
	await run.healDatabase();
	await playAgain(run, game);
	await run.checkFinished(game);
}

async function playOn(run: CrashRun, game: CrashGame): Promise<void> {
	for (;;) {
		await game.untilWithheld();
		if (game.isOver) return;
		const { turn = 0 } = game.players[0] ?? {};
		if (turn >= LAST_TURN) await end(run, game);
		else if (run.random.fraction() < KILLED_SHARE) await resolve(run, game);
		else game.release();
	}
}

async function resolve(run: CrashRun, game: CrashGame): Promise<void> {
	game.release();
	await run.kill("turn", run.randomMs(TURN_MS));
}

async function end(run: CrashRun, game: CrashGame): Promise<void> {
	const isSlow = run.random.fraction() < RATED_SHARE;
	if (isSlow) await run.slowDatabase();
	game.release();
	if (isSlow) await run.kill("rating", run.randomMs(RATING_MS));
	else await run.kill("end", run.randomMs(END_MS));
}

async function playAgain(run: CrashRun, game: CrashGame): Promise<void> {
	const visitors = game.players.map(({ visitor }) => visitor);
	const press = (visitor: Visitor) =>
		visitor.post(`${run.url}/game/${game.id}/rematch`);
	const pressed = visitors.slice(0, 2).map(press);
	await run.kill("rematch", run.randomMs(REMATCH_MS));
	await Promise.all(pressed);
	const answers = await Promise.all(visitors.map(press));
	const addresses = new Set(
		answers.map((answer) => answer?.location ?? "none"),
	);
	const [address = ""] = addresses;
	const gameId = /^\/game\/([^/?]+)$/.exec(address)?.[1];
	if (addresses.size !== 1 || gameId === undefined) {
		const statuses = answers.map((answer) => answer?.status).join();
		const what = `three persons were sent to ${[...addresses].join(", ")}`;
		run.report.addViolation("rematch", `${what} (${statuses})`);
		return;
	}
	await playOut(run, gameId, visitors);
}

async function playOut(
	run: CrashRun,
	gameId: string,
	visitors: readonly Visitor[],
): Promise<void> {
	const game = await run.openPages(gameId, visitors);
	await game.untilPlaying("a rematch begins when all are there");
	await game.giveUp();
	await run.checkFinished(game);
}
