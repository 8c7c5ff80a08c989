/** Runs a scenario against a server, and measures it. */
import type { Outcome } from "./outcome.ts";
import type { Scenario } from "./presets.ts";
import { runIdle } from "./runIdle.ts";
import { runPlay } from "./runPlay.ts";
import type { LoadedServer } from "./servers.ts";

export async function runLoad(
	server: LoadedServer,
	scenario: Scenario,
): Promise<Outcome> {
	return scenario.type === "play"
		? await runPlay(server, scenario)
		: await runIdle(server, scenario);
}
