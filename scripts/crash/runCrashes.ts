/** Kills the server again and again, and looks whether anything was lost. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomFor } from "../../src/rules/random.ts";
import { forgetState } from "../server/state.ts";
import type { Figures } from "./CrashReport.ts";
import { World } from "./CrashRun.ts";
import type { Options } from "./options.ts";
import { Runtime } from "./Runtime.ts";
import { SCENARIOS, type ScenarioName } from "./scenarios/scenarios.ts";

/** What a room or the Worker says only of itself. */
const MUST_NOT_BE_SAID =
	/a stored command is refused|another hash|uncaught exception/gi;

/** So many scenarios that break off are a server that is broken for good. */
const MOST_BROKEN = 20;

type Plan = Options & {
	/** How often each scenario is played at the most. */
	readonly rounds?: number;
	/** Breaks it off. */
	readonly signal?: AbortSignal;
};

/** `figures` are filled as it goes, so that a run which breaks off has some too. */
export async function crash(
	plan: Plan,
	figures: Figures,
	onScenario: () => void = () => {},
): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), "hexmarch-crash-"));
	let runtime: Runtime | null = null;
	try {
		runtime = await Runtime.prepare(folder, plan.faults);
		const { faults, kills } = plan;
		const random = randomFor(plan.seed, "moments");
		const world = new World(runtime, figures, { random, faults, kills });
		await Promise.race([
			playRounds(world, plan, onScenario),
			untilAborted(plan.signal),
		]);
	} finally {
		await runtime?.close();
		for (const said of runtime?.said.match(MUST_NOT_BE_SAID) ?? [])
			figures.fault("other", `the server said: ${said}`);
		forgetState(folder);
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
	world: World,
	{ scenarios, rounds = Number.POSITIVE_INFINITY }: Plan,
	onScenario: () => void,
): Promise<void> {
	await world.start();
	for (let i = 0; i < rounds && world.hasKillsLeft; i++)
		await playAll(world, world.random.shuffled(scenarios), onScenario);
	world.figures.scenario = "the end";
	await world.mend();
	await world.expectations.conclude();
	await world.stop();
}

async function playAll(
	world: World,
	names: readonly ScenarioName[],
	onScenario: () => void,
): Promise<void> {
	for (const name of names) {
		if (!world.hasKillsLeft) return;
		world.figures.scenario = name;
		await play(world, name);
		world.leaveAll();
		await world.expectations.look();
		onScenario();
	}
}

/** One that breaks off is a fault, after which there may be others to be found. */
async function play(world: World, name: ScenarioName): Promise<void> {
	const { figures } = world;
	try {
		await SCENARIOS[name](world);
	} catch (error) {
		figures.fault("other", `it broke off: ${(error as Error).message}`);
		figures.brokenOff++;
		if (figures.brokenOff > MOST_BROKEN) throw error;
	}
}
