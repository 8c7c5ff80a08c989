/** Games of three persons or of one, in which a turn takes a second or less; the server is killed at any moment. */
import type { CrashRun } from "../CrashRun.ts";
import { ONE_SECOND_TURNS } from "./settings.ts";

/** Some turns, so that a kill can hit any moment of one. */
const PLAYED_MS = { several: 1_500, alone: 700 };
const KILLS = 3;

export async function severalAtAnyMoment(run: CrashRun): Promise<void> {
	const game = await run.openGame("/games", ONE_SECOND_TURNS);
	await run.join(game);
	await run.join(game);
	game.begin();
	await game.untilPlaying("it begins");
	for (let i = 0; i < KILLS && run.hasKillsLeft; i++)
		await run.kill("any", run.randomMs(PLAYED_MS.several));
	await run.healDatabase();
	await game.giveUp();
	await run.checkFinished(game);
}

export async function aloneAtAnyMoment(run: CrashRun): Promise<void> {
	const game = await run.openGame("/play", {
		ruleset: "free-neighbor",
		board: "25x20",
	});
	for (let i = 0; i < KILLS && run.hasKillsLeft; i++)
		await run.kill("any", run.randomMs(PLAYED_MS.alone));
	await run.healDatabase();
	await game.giveUp();
	await run.checkFinished(game);
}
