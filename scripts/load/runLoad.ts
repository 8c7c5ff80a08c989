/** Runs a scenario against a server, and measures it. */
import type { LoadOutcome } from "./outcome.ts";
import type { LoadScenario } from "./presets.ts";
import { runIdle } from "./runIdle.ts";
import { runPlay } from "./runPlay.ts";
import type { LoadedServer } from "./servers.ts";

export async function runLoad(
	server: LoadedServer,
	scenario: LoadScenario,
): Promise<LoadOutcome> {
	return scenario.type === "play"
		? await runPlay(server, scenario)
		: await runIdle(server, scenario);
}
