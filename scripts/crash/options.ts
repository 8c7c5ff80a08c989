/** What `npm run crash` is asked for. */
import { parseArgs } from "node:util";
import { FAULT_FORMS, type FaultForm } from "./faultForm.ts";
import { SCENARIO_NAMES, type ScenarioName } from "./scenarios/scenarios.ts";

export const USAGE = `npm run crash -- [options]
  --kills N         how often the server is killed (50)
  --seed S          chooses scenarios and moments; the same one chooses the same (drawn, and printed)
  --scenario NAME   only this: ${SCENARIO_NAMES.join(", ")} (all of them, by turns)
  --faults FORM     after each start D1 is none: well; fail: every question fails, half of them
                    after they were done; hang: the same, after 30 s; late: answers after 3 s (none)
  --help            this`;

export type Options = {
	readonly kills: number;
	readonly seed: string;
	readonly scenarios: readonly ScenarioName[];
	readonly faults: FaultForm;
};

/** An option that can't be taken; its message is for the person who typed it. */
export class BadOption extends Error {}

/** Null if only help is asked for. */
export function parseOptions(args: string[]): Options | null {
	const { values } = parseArgs({
		args,
		options: {
			kills: { type: "string", default: "50" },
			seed: { type: "string", default: drawnSeed() },
			scenario: { type: "string" },
			faults: { type: "string", default: "none" },
			help: { type: "boolean", default: false },
		},
	});
	if (values.help) return null;
	return {
		kills: killsOf(values.kills),
		seed: values.seed,
		scenarios:
			values.scenario === undefined
				? SCENARIO_NAMES
				: [oneOf(SCENARIO_NAMES, values.scenario, "--scenario")],
		faults: oneOf(FAULT_FORMS, values.faults, "--faults"),
	};
}

function drawnSeed(): string {
	return Math.random().toString(36).slice(2, 8);
}

function killsOf(text: string): number {
	if (!/^[1-9]\d{0,5}$/.test(text))
		throw new BadOption(`--kills is no number of kills: ${text}`);
	return Number(text);
}

function oneOf<T extends string>(
	names: readonly T[],
	name: string,
	option: string,
): T {
	const found = names.find((one) => one === name);
	if (found === undefined)
		throw new BadOption(`${option}: ${name} is none of ${names.join(", ")}`);
	return found;
}
