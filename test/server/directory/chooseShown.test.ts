import { describe, expect, test } from "vitest";
import {
	chooseShown,
	leastNeeded,
} from "../../../src/server/directory/chooseShown.ts";
import { aListing } from "./support.ts";

function ids(games: readonly { id: string }[]): string[] {
	return games.map(({ id }) => id);
}

/** Games that somebody opens, who is in none of them. */
function flood(count: number, changes = {}) {
	const beginsAt = Date.now() + 300_000;
	return Array.from({ length: count }, () =>
		aListing({ opener: "flood", present: 0, beginsAt, ...changes }),
	);
}

describe("of more games than are shown", () => {
	test("those with somebody there come first, however soon the others begin", () => {
		const honest = [aListing(), aListing({ beginsAt: null, opener: "home" })];
		const shown = chooseShown([...flood(80), ...honest], 60);
		expect(shown).toHaveLength(60);
		expect(ids(shown.slice(0, 2)).sort()).toEqual(ids(honest).sort());
	});

	test("those from one address hide nobody else's, even with somebody there", () => {
		const honest = Array.from({ length: 20 }, (_, i) =>
			aListing({ opener: `home ${i}` }),
		);
		const games = [...flood(80, { present: 1 }), ...honest];
		const shown = new Set(ids(chooseShown(games, 60)));
		for (const { id } of honest) expect(shown).toContain(id);
	});

	test("all are shown of a class that has opened one each, where there is room", () => {
		const games = flood(30, { present: 1 });
		expect(chooseShown(games, 60)).toHaveLength(30);
	});
});

test("the first to be dropped is one in which nobody is, then one that nobody can see, the one silent for longest", () => {
	const at = Date.now();
	const games = [
		aListing({ at: at - 9 }),
		aListing({ present: 0, at: at - 5 }),
		aListing({ present: 0, isPublic: false, at: at - 1 }),
		aListing({ present: 0, isPublic: false, at: at - 2 }),
	];
	const order: string[] = [];
	let left = games;
	for (
		let least = leastNeeded(left);
		least !== null;
		least = leastNeeded(left)
	) {
		order.push(least.id);
		left = left.filter(({ id }) => id !== least?.id);
	}
	expect(order).toEqual([3, 2, 1, 0].map((index) => games[index].id));
});
