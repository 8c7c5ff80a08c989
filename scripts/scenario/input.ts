/**
 * Reads the input of the scenario command: JSON or JSON lines, with scenarios or with worked
 * examples that contain one each.
 */

export class MalformedInput extends Error {}

/** The fields of a worked example (test/scenarios). */
type Example = { readonly scenario: unknown; readonly expect: unknown };

/** Reads a text; throws `MalformedInput` if it is neither JSON nor JSON lines. */
export function readInput(text: string): unknown {
	const data = readJson(text);
	return Array.isArray(data) ? data.map(scenarioOf) : scenarioOf(data);
}

function readJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		const lines = text.split("\n").filter((line) => line.trim() !== "");
		const values = lines.map(valueOn);
		if (lines.length > 1 && values.every((value) => value !== undefined))
			return values;
		throw new MalformedInput(`input: ${(error as Error).message}`);
	}
}

function valueOn(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}

function scenarioOf(data: unknown): unknown {
	return isExample(data) ? data.scenario : data;
}

function isExample(data: unknown): data is Example {
	return (
		typeof data === "object" &&
		data !== null &&
		"scenario" in data &&
		"expect" in data
	);
}
