/** Reads the scenario command's input; for malformed input, says what is wrong and where. */
import type { z } from "zod";
import { type Scenario, scenario } from "./format.ts";
import { MalformedInput, readInput } from "./input.ts";

/**
 * Returns one scenario, or several. Throws `MalformedInput` with the place in the message,
 * as in `scenarios[3].tiles[0].col: …`.
 */
export function parseInput(text: string): Scenario | Scenario[] {
	const data = readInput(text);
	if (!Array.isArray(data)) return parseScenario(data, "scenario");
	return data.map((one, i) => parseScenario(one, `scenarios[${i}]`));
}

function parseScenario(data: unknown, name: string): Scenario {
	const parsed = scenario.safeParse(data);
	if (parsed.success) return parsed.data;
	const { path, message } = deepest(parsed.error.issues[0]);
	throw new MalformedInput(`${name}${pathText(path)}: ${message}`);
}

/** A union has an issue for each alternative: returns the one deepest in the input. */
function deepest(issue: z.core.$ZodIssue): {
	path: PropertyKey[];
	message: string;
} {
	if (issue.code !== "invalid_union") return issue;
	const [best] = issue.errors
		.map(([first]) => deepest(first))
		.toSorted((a, b) => b.path.length - a.path.length);
	return best === undefined || best.path.length === 0
		? issue
		: { path: [...issue.path, ...best.path], message: best.message };
}

function pathText(path: readonly PropertyKey[]): string {
	return path
		.map((part) =>
			typeof part === "number" ? `[${part}]` : `.${String(part)}`,
		)
		.join("");
}
