/** A crash run from start to end: kills the server repeatedly, and checks that nothing is lost. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomFor } from "../../src/rules/random.ts";
import { removeState } from "../server/state.ts";
import type { CrashReport } from "./CrashReport.ts";
import { CrashRun } from "./CrashRun.ts";
import type { CrashOptions } from "./options.ts";
import { Runtime } from "./Runtime.ts";
import { SCENARIOS, type ScenarioName } from "./scenarios/scenarios.ts";

/** What rooms and the Worker log only when they have a fault. */
const FORBIDDEN_OUTPUT =
	/a stored command is refused|another hash|uncaught exception/gi;

/** If more scenarios than this abort, the server is permanently broken. */
const MOST_BROKEN_OFF = 20;

type RunOptions = CrashOptions & {
	/** The maximum number of times that each scenario is played. */
	readonly rounds?: number;
	/** Aborts the run. */
	readonly signal?: AbortSignal;
};

/** Fills `report` during the run, so that an aborted run also has one. `onScenario` is called after each scenario. */
export async function runCrashes(
	plan: RunOptions,
	report: CrashReport,
	onScenario: () => void = () => {},
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-crash-"));
	let runtime: Runtime | null = null;
	try {
		runtime = await Runtime.prepare(folder, plan.faults);
		const { faults, kills } = plan;
		const random = randomFor(plan.seed, "moments");
		const run = new CrashRun(runtime, report, { random, faults, kills });
		await Promise.race([
			playRounds(run, plan, onScenario),
			untilAborted(plan.signal),
		]);
	} finally {
		await runtime?.close();
		for (const text of runtime?.output.match(FORBIDDEN_OUTPUT) ?? [])
			report.addViolation("other", `the server said: ${text}`);
		removeState(folder);
	}
}

async function untilAborted(signal?: AbortSignal): Promise<never> {
	return await new Promise((_, reject) => {
		signal?.addEventListener("abort", () =>
			reject(new Error("somebody stopped it")),
		);
	});
}

async function playRounds(
	run: CrashRun,
	{ scenarios, rounds = Number.POSITIVE_INFINITY }: RunOptions,
	onScenario: () => void,
): Promise<void> {
	await run.start();
	for (let i = 0; i < rounds && run.hasKillsLeft; i++)
		await playAll(run, run.random.shuffled(scenarios), onScenario);
	run.report.scenario = "the end";
	await run.healDatabase();
	await run.results.finish();
	await run.stop();
}

async function playAll(
	run: CrashRun,
	names: readonly ScenarioName[],
	onScenario: () => void,
): Promise<void> {
	for (const name of names) {
		if (!run.hasKillsLeft) return;
		run.report.scenario = name;
		await play(run, name);
		run.leaveAll();
		await run.results.update();
		onScenario();
	}
}

/** An aborted scenario is a violation, and the run continues. */
async function play(run: CrashRun, name: ScenarioName): Promise<void> {
	const { report } = run;
	try {
		await SCENARIOS[name](run);
	} catch (error) {
		report.addViolation("other", `it broke off: ${(error as Error).message}`);
		report.brokenOff++;
		if (report.brokenOff > MOST_BROKEN_OFF) throw error;
	}
}
