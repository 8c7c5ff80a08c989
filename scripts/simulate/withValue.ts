/** `--set`: a ruleset with one value changed, by its path. */
import type { Ruleset } from "../../src/rules/ruleset.ts";
import { UsageError } from "../cli/arguments.ts";

/** `change`: like end.turns=20. Throws `UsageError` if the ruleset has no such value. */
export function withValue(ruleset: Ruleset, change: string): Ruleset {
	const [, path, json] = change.match(/^([\w.]+)=(.+)$/) ?? [];
	if (path === undefined || json === undefined)
		throw new UsageError(`--set must be like end.turns=20, not ${change}.`);
	const changed = structuredClone(ruleset) as Record<string, unknown>;
	const names = path.split(".");
	const last = names.pop() as string;
	let part = changed;
	for (const name of names) part = part?.[name] as Record<string, unknown>;
	if (typeof part !== "object" || part === null || !(last in part))
		throw new UsageError(
			`--set can't change ${path}, as the ruleset has no ${path}.`,
		);
	part[last] = parsed(json);
	return changed as Ruleset;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		throw new UsageError(
			`--set takes JSON as the value, and ${json} is not JSON.`,
		);
	}
}
