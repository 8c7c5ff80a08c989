// Kills the server at chosen moments, and checks that nothing it said was lost:
// `npm run crash -- --help`.
import { buildClient } from "./build.ts";
import { runCommand } from "./cli/runCommand.ts";
import { onStopSignal } from "./cli/signals.ts";
import { Figures } from "./crash/CrashReport.ts";
import { tell } from "./crash/formatReport.ts";
import { type Options, parseOptions, USAGE } from "./crash/options.ts";
import { crash } from "./crash/runCrashes.ts";

await runCommand({ usage: USAGE, parse: parseOptions, run: crashAndReport });

async function crashAndReport(options: Options): Promise<void> {
	console.log(`seed ${options.seed}`);
	const figures = new Figures();
	const controller = new AbortController();
	onStopSignal(() => controller.abort());
	try {
		await buildClient();
		const plan = { ...options, signal: controller.signal };
		await crash(plan, figures, () => process.stderr.write("."));
	} catch (error) {
		figures.fault("other", `it broke off: ${(error as Error).message}`);
	}
	console.log(`\n${tell(figures)}`);
	// Sockets and timers of a run that broke off must not keep this alive.
	process.exit(figures.faults.length === 0 ? 0 : 1);
}
