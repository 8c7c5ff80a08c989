import { describe, expect, test } from "vitest";
import { decide } from "../../src/match/decide.ts";
import type { Match } from "../../src/match/match.ts";
import { BEGIN } from "../support/anyCommand.ts";
import {
	inAnyGame,
	isDue,
	nextTickOf,
	type Step,
} from "../support/anyMatch.ts";
import { RUNS_TIMEOUT_MS } from "../support/propertyRuns.ts";

function always(name: string, check: (steps: Iterable<Step>) => void): void {
	test(name, () => inAnyGame(check), RUNS_TIMEOUT_MS);
}

describe("the time at which a match needs a tick", () => {
	always(
		"brings something about, so that no alarm goes off again and again",
		(steps) => {
			for (const { after, now } of steps)
				if (after.type !== "over")
					lookAt(after, Math.max(now, nextTickOf(after, now)));
		},
	);

	always("comes again until the match is over", (steps) => {
		let last: Step | undefined;
		for (const step of steps) last = step;
		if (last === undefined) return;
		const { after, now } = last;
		expect(endOf(after, now)).toMatch(/^(over|closed)$/);
	});
});

/** What becomes of a match that is looked at: the next match, or null for a lobby that is given up. */
function lookAt(match: Match, now: number): Match | null {
	const decision = decide(match, { type: "tick" }, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	const { match: next, facts } = decision;
	if (isDue("begin", next, now)) return begun(next, now);
	if (isDue("close", next, now)) return null;
	expect(facts, "a tick for nothing").not.toEqual([]);
	return next;
}

function begun(lobby: Match, now: number): Match {
	const decision = decide(lobby, BEGIN, now);
	if (decision.type === "refused") throw new Error(decision.reason);
	return decision.match;
}

/** Looks at a match whenever it wants it, and nothing else happens. */
function endOf(from: Match, startingAt: number): "over" | "closed" {
	let match: Match | null = from;
	let now = startingAt;
	for (let looks = 0; match !== null && match.type !== "over"; looks++) {
		now = Math.max(now, nextTickOf(match, now));
		match = lookAt(match, now);
		if (looks > 2000) throw new Error("no end in sight");
	}
	return match === null ? "closed" : "over";
}
