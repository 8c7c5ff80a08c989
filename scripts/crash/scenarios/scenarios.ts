/** The situations in which the server is killed. */
import type { CrashRun } from "../CrashRun.ts";
import { account } from "./account.ts";
import { aloneAtAnyMoment, severalAtAnyMoment } from "./anyMoment.ts";
import { lobby } from "./lobby.ts";
import { start } from "./start.ts";
import { wholeGame } from "./wholeGame.ts";

export type CrashScenario = (run: CrashRun) => Promise<void>;

export const SCENARIOS = {
	lobby,
	start,
	game: wholeGame,
	account,
	several: severalAtAnyMoment,
	alone: aloneAtAnyMoment,
} as const satisfies Record<string, CrashScenario>;

export type ScenarioName = keyof typeof SCENARIOS;

export const SCENARIO_NAMES = Object.keys(SCENARIOS) as ScenarioName[];
