/** Begins the files that take longest, so that none of them is left running alone at the end. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those of test/browser, the slowest first. A fresh clone has no times of earlier runs, and goes by size. */
const SLOW = [
	...["layout", "account", "engines/learn", "people", "deployment", "replay"],
	...["serverLayout", "accidentalOrders", "engines/settings", "firstHints"],
	...["accessibility", "confirmedOrders", "plans", "engines/soloGame"],
].map((name) => `/test/browser/${name}.test.ts`);

export class SlowFirst extends BaseSequencer {
	override async sort(
		files: TestSpecification[],
	): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
	}
}

function rankOf({ moduleId }: TestSpecification): number {
	const rank = SLOW.findIndex((path) => moduleId.endsWith(path));
	return rank < 0 ? SLOW.length : rank;
}
