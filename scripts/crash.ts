// Kills the server at chosen moments, and checks that nothing it confirmed was lost: `npm run crash --
// --help`.
import { buildClient } from "./build.ts";
import { runCommand } from "./cli/runCommand.ts";
import { onStopSignal } from "./cli/signals.ts";
import { CrashReport } from "./crash/CrashReport.ts";
import { formatReport } from "./crash/formatReport.ts";
import { type CrashOptions, parseOptions, USAGE } from "./crash/options.ts";
import { runCrashes } from "./crash/runCrashes.ts";

await runCommand({ usage: USAGE, parse: parseOptions, run: crashAndReport });

async function crashAndReport(options: CrashOptions): Promise<void> {
	console.log(`seed ${options.seed}`);
	const report = new CrashReport();
	const controller = new AbortController();
	onStopSignal(() => controller.abort());
	try {
		await buildClient();
		const plan = { ...options, signal: controller.signal };
		await runCrashes(plan, report, () => process.stderr.write("."));
	} catch (error) {
		report.addViolation("other", `it broke off: ${(error as Error).message}`);
	}
	console.log(`\n${formatReport(report)}`);
	// Sockets and timers of an aborted run must not keep this process alive.
	process.exit(report.violations.length === 0 ? 0 : 1);
}
