import { describe, expect, test } from "vitest";
import type { Match, Playing } from "../../src/match/match.ts";
import { type Viewer, viewFor } from "../../src/match/view.ts";
import { keyOfTurn } from "../../src/rules/chain.ts";
import type { Seat } from "../../src/rules/position.ts";
import { PERSONS, playerAt } from "../support/anyGame.ts";
import { inAnyGame, type Step } from "../support/anyMatch.ts";
import { RUNS_TIMEOUT_MS } from "../support/propertyRuns.ts";

function always(name: string, check: (steps: Iterable<Step>) => void): void {
	test(name, () => inAnyGame(check), RUNS_TIMEOUT_MS);
}

describe("what a viewer sees", () => {
	always("never includes others' sealed orders", (steps) => {
		for (const { after, decision } of steps) {
			if (after.type !== "playing" || decision.type === "refused") continue;
			if (after.settings.ruleset.plans === "open") continue;
			for (const viewer of viewersOf(after)) {
				const own =
					viewer.type === "seat"
						? after.orders.filter(({ seat }) => seat === viewer.seat)
						: [];
				const view = viewFor(after, viewer);
				// All is as if the others had given none.
				expect(view).toEqual(viewFor({ ...after, orders: own }, viewer));
				expect(ordersIn(view)).toEqual(own);
				const seen = JSON.stringify(view);
				for (const { seat, id } of after.orders)
					if (!own.some((mine) => mine.seat === seat || mine.id === id))
						expect(seen).not.toContain(JSON.stringify(id));
			}
		}
	});

	always(
		"never includes the ids of others' orders, even if plans are open",
		(steps) => {
			for (const { after, decision } of steps) {
				if (after.type !== "playing" || decision.type === "refused") continue;
				for (const viewer of viewersOf(after))
					for (const order of ordersIn(viewFor(after, viewer)))
						if (viewer.type === "spectator" || order.seat !== viewer.seat)
							expect(order).not.toHaveProperty("id");
			}
		},
	);

	always("never includes a future key, nor a person's id", (steps) => {
		const players = PERSONS.map((_, i) => playerAt(i));
		for (const { after, decision } of steps) {
			if (decision.type === "refused") continue;
			const keys = after.type === "playing" ? keysToCome(after) : [];
			for (const viewer of viewersOf(after)) {
				const seen = JSON.stringify(viewFor(after, viewer));
				for (const secret of [...keys, ...players])
					if (seen.includes(secret)) throw new Error(`${secret} in ${seen}`);
			}
		}
	});
});

function viewersOf(match: Match): Viewer[] {
	return [
		{ type: "spectator" },
		...match.seats.map((_, seat) => ({
			type: "seat" as const,
			seat: seat as Seat,
		})),
	];
}

type SeenOrder = { readonly seat: Seat; readonly order: object };

/** Everything in a view, however deep, that looks like a seat's order. */
function ordersIn(value: unknown): SeenOrder[] {
	if (typeof value !== "object" || value === null) return [];
	const inside = Object.values(value).flatMap(ordersIn);
	return "order" in value ? [value as SeenOrder, ...inside] : inside;
}

/** All keys that are not yet used, the secret among them. */
function keysToCome({ chain, position }: Playing): string[] {
	const keys = Array.from(
		{ length: chain.lastTurn - position.turn + 1 },
		(_, i) => keyOfTurn(chain, position.turn + i),
	);
	expect(keys.at(-1)).toBe(chain.secret);
	return keys;
}
