// Loads a server of its own with many people, and prints what that takes:
// `npm run load -- --help`, docs/load.md.
import { buildClient } from "./build.ts";
import {
	BadOption,
	type Options,
	parseOptions,
	type Scenario,
	type ServerName,
	USAGE,
} from "./load/options.ts";
import { comparison, type Figures, figuresOf, report } from "./load/report.ts";
import { run } from "./load/run.ts";
import { startLoaded } from "./load/servers.ts";

await main(process.argv.slice(2));

async function main(args: string[]): Promise<void> {
	if (args.includes("--help")) return console.log(USAGE);
	let options: Options;
	try {
		options = parseOptions(args);
	} catch (error) {
		if (!(error instanceof BadOption) && !isArgumentError(error)) throw error;
		console.error(`${(error as Error).message}\n\n${USAGE}`);
		process.exitCode = 2;
		return;
	}
	if (options.servers.includes("worker")) await buildClient();
	for (const scenario of options.scenarios) await measure(scenario, options);
}

function isArgumentError(error: unknown): boolean {
	return String((error as { code?: string }).code).startsWith("ERR_PARSE_ARGS");
}

async function measure(
	scenario: Scenario,
	{ servers, json }: Options,
): Promise<void> {
	const all: Partial<Record<ServerName, Figures>> = {};
	for (const server of servers) {
		const figures = figuresOf(await load(server, scenario));
		all[server] = figures;
		if (figures.faults.length > 0) process.exitCode = 1;
		console.log(
			json
				? JSON.stringify({ server, scenario, ...figures })
				: report(scenario, server, figures),
		);
	}
	const { worker, plain } = all;
	if (worker !== undefined && plain !== undefined && !json)
		console.log(comparison(worker, plain));
}

async function load(name: ServerName, scenario: Scenario) {
	const server = await startLoaded(name);
	// Its group is another than ours: a signal to us does not reach it.
	const abandon = () => {
		void server.stop().finally(() => process.exit(1));
	};
	process.once("SIGINT", abandon).once("SIGTERM", abandon);
	try {
		return await run(server, scenario);
	} finally {
		process.off("SIGINT", abandon).off("SIGTERM", abandon);
		await server.stop();
	}
}
