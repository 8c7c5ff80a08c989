/** Small changes of a plan, for a search that keeps the better ones. */
import type { Random } from "../../rules/random.ts";

type Targets = readonly number[];

/** A plan with a random change; what is new comes from the drafts. */
export function changed(
	plan: Targets,
	drafts: readonly Targets[],
	random: Random,
): Targets {
	return random.pick(CHANGES)(plan, random.pick(drafts), random);
}

type Change = (plan: Targets, draft: Targets, random: Random) => Targets;

/** The more often a change is in the list, the more often it is tried. */
const CHANGES: readonly Change[] = [
	replaceOne,
	replaceOne,
	replaceTwo,
	replaceByFirst,
	moveOne,
	cross,
];

function anyIndex(plan: Targets, random: Random): number {
	return random.between(0, plan.length - 1);
}

/** Another order in place of one. */
function replaceOne(plan: Targets, draft: Targets, random: Random): Targets {
	return plan.with(anyIndex(plan, random), random.pick(draft));
}

/** Two orders for one tile in place of any two: often one strike alone is nothing. */
function replaceTwo(plan: Targets, draft: Targets, random: Random): Targets {
	const target = random.pick(draft);
	return plan
		.with(anyIndex(plan, random), target)
		.with(anyIndex(plan, random), target);
}

/** A new first order, in place of any. */
function replaceByFirst(
	plan: Targets,
	draft: Targets,
	random: Random,
): Targets {
	const rest = plan.toSpliced(anyIndex(plan, random), 1);
	return [random.pick(draft), ...rest];
}

/** An order earlier or later. */
function moveOne(plan: Targets, _: Targets, random: Random): Targets {
	const from = anyIndex(plan, random);
	return plan
		.toSpliced(from, 1)
		.toSpliced(anyIndex(plan, random), 0, plan[from]);
}

/** The first orders of the plan, then those of the draft that it has not given. */
function cross(plan: Targets, draft: Targets, random: Random): Targets {
	const kept = plan.slice(0, anyIndex(plan, random));
	const left = [...draft];
	for (const target of kept) {
		const at = left.indexOf(target);
		if (at >= 0) left.splice(at, 1);
	}
	return [...kept, ...left].slice(0, plan.length);
}
