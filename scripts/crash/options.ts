/** The options of `npm run crash`. */
import { choice, readArguments, wholeNumber } from "../cli/arguments.ts";
import { usageText } from "../cli/runCommand.ts";
import { DATABASE_FAULTS, type DatabaseFault } from "./databaseFault.ts";
import { SCENARIO_NAMES, type ScenarioName } from "./scenarios/scenarios.ts";

export const USAGE = usageText(
	"npm run crash -- [options]",
	"Kills a server of its own again and again, and checks that nothing it said was lost (docs/operating.md).",
	[
		["--kills N", "how often the server is killed (50)"],
		[
			"--seed TEXT",
			"chooses scenarios and moments; the same one chooses the same (drawn, and printed)",
		],
		[
			"--scenario NAME",
			`only this one: ${SCENARIO_NAMES.join(", ")} (all of them, in turn)`,
		],
		[
			"--faults FORM",
			`what is wrong with D1 after each start (none):
none: nothing; fail: every query fails, half of them after they were done;
hang: the same, after 30 s; late: it answers after 3 s`,
		],
	],
);

export type CrashOptions = {
	readonly kills: number;
	readonly seed: string;
	readonly scenarios: readonly ScenarioName[];
	readonly faults: DatabaseFault;
};

/** Throws `UsageError`. */
export function parseOptions(args: string[]): CrashOptions {
	const { values } = readArguments({
		args,
		options: {
			kills: { type: "string", default: "50" },
			seed: { type: "string", default: drawnSeed() },
			scenario: { type: "string" },
			faults: { type: "string", default: "none" },
		},
	});
	const { kills, seed, scenario, faults } = values;
	return {
		kills: wholeNumber(kills, "--kills"),
		seed,
		scenarios:
			scenario === undefined
				? SCENARIO_NAMES
				: [choice(SCENARIO_NAMES, scenario, "--scenario")],
		faults: choice(DATABASE_FAULTS, faults, "--faults"),
	};
}

function drawnSeed(): string {
	return Math.random().toString(36).slice(2, 8);
}
