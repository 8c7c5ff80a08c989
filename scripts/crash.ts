// Kills the server at chosen moments, and checks that nothing it said was lost:
// `npm run crash -- --help`.
import { buildClient } from "./build.ts";
import { crash } from "./crash/crash.ts";
import { Figures } from "./crash/figures.ts";
import {
	BadOption,
	type Options,
	parseOptions,
	USAGE,
} from "./crash/options.ts";
import { tell } from "./crash/report.ts";

function read(): Options | null {
	try {
		return parseOptions(process.argv.slice(2));
	} catch (error) {
		const isOurs = error instanceof BadOption || error instanceof TypeError;
		if (!isOurs) throw error;
		console.error(`${error.message}\n${USAGE}`);
		process.exit(2);
	}
}

const options = read();
if (options === null) console.log(USAGE);
else {
	console.log(`seed ${options.seed}`);
	const figures = new Figures();
	const { signal, abort } = stopper();
	for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
		process.on(name, abort);
	try {
		await buildClient();
		const plan = { ...options, signal };
		await crash(plan, figures, () => process.stderr.write("."));
	} catch (error) {
		figures.fault("other", `it broke off: ${(error as Error).message}`);
	}
	console.log(`\n${tell(figures)}`);
	process.exit(figures.faults.length === 0 ? 0 : 1);
}

function stopper() {
	const controller = new AbortController();
	return { signal: controller.signal, abort: () => controller.abort() };
}
