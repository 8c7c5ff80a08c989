/** Three persons meet; the server is killed when the first opens the game, when others join, and in the countdown. */
import { randomUUID } from "node:crypto";
import type { CrashGame } from "../CrashGame.ts";
import type { CrashRun } from "../CrashRun.ts";
import { gameOf, Visitor } from "../Visitor.ts";
import { joinThroughKill } from "./joining.ts";
import { findAmongOwn } from "./ownGames.ts";
import { LONG } from "./settings.ts";

const FORM_MS = 25;
const COUNTDOWN_MS = 3_200;

export async function lobby(run: CrashRun): Promise<void> {
	const game = await openThroughKill(run, {
		...LONG,
		seats: "3",
		fill: "none",
		access: run.random.pick(["link", "public"]),
	});
	await run.join(game);
	// The first turn must not end before the kill.
	game.withhold();
	await joinThroughKill(run, game);
	await run.kill("countdown", run.randomMs(COUNTDOWN_MS));
	await game.untilPlaying("a full lobby begins");
	await run.healDatabase();
	await findAmongOwn(run, game);
	await game.giveUp();
	await run.checkFinished(game);
}

/** The answer may be lost: a host who presses the button again must still have only one game. */
async function openThroughKill(
	run: CrashRun,
	choices: Readonly<Record<string, string>>,
): Promise<CrashGame> {
	const host = new Visitor();
	await host.get(`${run.url}/games/new`);
	// The key as in the page, which identifies its form.
	const form = { ...choices, key: randomUUID() };
	const send = () => host.post(`${run.url}/games`, form);
	const sent = send();
	await run.kill("opening", run.randomMs(FORM_MS));
	await sent;
	return await run.openPages(gameOf(await send()), [host]);
}
