/** The host begins a game; the server is killed as play begins, while start tiles are chosen, and as a player joins late. */
import type { CrashRun } from "../CrashRun.ts";
import { joinThroughKill } from "./joining.ts";
import { findAmongOwn } from "./ownGames.ts";
import { LONG } from "./settings.ts";

const BEGIN_MS = 20;

/** A game in which players choose where they start. */
const CHOSEN_STARTS = { ...LONG, ruleset: "turn-by-turn" } as const;

export async function start(run: CrashRun): Promise<void> {
	const game = await run.openGame("/games", CHOSEN_STARTS);
	await run.join(game);
	await run.join(game);
	game.withhold();
	game.begin();
	await run.kill("start", run.randomMs(BEGIN_MS));
	game.begin();
	await run.kill("start", run.randomMs(BEGIN_MS));
	game.begin();
	await game.untilWithheld();
	game.release();
	await game.untilWithheld();
	await joinThroughKill(run, game);
	await run.healDatabase();
	await findAmongOwn(run, game);
	await game.giveUp();
	await run.checkFinished(game);
}
