// Loads a server of its own with many people, and prints the resources used: `npm run load -- --help`,
// docs/load.md.
import { buildClient } from "./build.ts";
import { runCommand } from "./cli/runCommand.ts";
import { type Figures, figuresOf } from "./load/figures.ts";
import {
	type LoadOptions,
	parseOptions,
	type ServerName,
	USAGE,
} from "./load/options.ts";
import type { LoadScenario } from "./load/presets.ts";
import { comparison, formatReport } from "./load/report.ts";
import { runLoad } from "./load/runLoad.ts";
import { startLoadedServer, useServer } from "./load/servers.ts";

await runCommand({ usage: USAGE, parse: parseOptions, run: loadAll });

async function loadAll(options: LoadOptions): Promise<void> {
	if (options.servers.includes("worker")) await buildClient();
	for (const scenario of options.scenarios) await measure(scenario, options);
}

async function measure(
	scenario: LoadScenario,
	{ servers, json }: LoadOptions,
): Promise<void> {
	const all: Partial<Record<ServerName, Figures>> = {};
	for (const server of servers) {
		const loaded = await startLoadedServer(server);
		const figures = figuresOf(
			await useServer(loaded, () => runLoad(loaded, scenario)),
		);
		all[server] = figures;
		if (figures.faults.length > 0) process.exitCode = 1;
		console.log(
			json
				? JSON.stringify({ server, scenario, ...figures })
				: formatReport(scenario, server, figures),
		);
	}
	const { worker, plain } = all;
	if (worker !== undefined && plain !== undefined && !json)
		console.log(comparison(worker, plain));
}
