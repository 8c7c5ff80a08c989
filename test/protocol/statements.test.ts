/** What docs/protocol.md says of games and is easily got wrong. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packView } from "../../src/protocol/packedView.ts";
import { orderMessage } from "../../src/protocol/serverMessages.ts";
import { marchFor } from "../../src/rules/modes.ts";
import { replay } from "../../src/rules/versions.ts";
import { logNamed } from "../support/gameFiles.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM } from "../support/setting.ts";

const page = readFileSync(
	new URL("../../docs/protocol.md", import.meta.url),
	"utf8",
);

test("`seatCount` is that of the lobby, also where empty seats were left out", () => {
	expect(page).toContain("count `seats`");
	const driver = MatchDriver.begun(["Ann", "", "Bob", ""], { access: "link" });
	const view = packView(driver.seenBy("Ann"));
	expect([view.settings.seatCount, view.seats.length]).toEqual([4, 2]);
});

describe("the `turn` of a position once the game is over", () => {
	const row = page
		.split("\n")
		.find((line) => line.startsWith("| `turn` | the"));

	test("is the one after the last turn", () => {
		expect(row).toContain("the one after the last");
		const log = logNamed("march-plain-17x9-4-v2");
		const last = [...replay(log)].at(-1);
		expect(last?.position.turn).toBe(log.turns.length);
	});

	test("or the last one, where the game ended in the middle of it", () => {
		expect(row).toContain("that turn itself");
		const map = `
			turn 3
			a: level 4, started 0
			b: level 4, started 0

			a3          b1          .           .
			      a3          .           .
		`;
		const ruleset = marchFor({ cols: 7, rows: 3 });
		const driver = MatchDriver.onMap(map, ["Ann", "Bob"], { ruleset });
		driver.orders("Ann", "A-3").isReady("Ann").isReady("Bob");
		expect(driver.over.reason).toBe("won");
		expect(driver.over.position.turn).toBe(3);
		expect(driver.factsOf("turnResolved")).toMatchObject([{ turn: 3 }]);
	});
});

test("whoever comes back hears the orders that a bot gave, under ids that no client may use", () => {
	expect(page).toContain("An id must not begin with `bot `");
	const map = `
		turn 12
		a: level 2, started 0
		b: level 2, started 0

		a50         .           .           .
		      a50         .           b50
	`;
	const ruleset = { ...CALM, plans: "open", readyEnds: false } as const;
	const options = { ruleset, access: "link", missed: [0, 2] } as const;
	const driver = MatchDriver.onMap(map, ["Ann", "Bob"], options);
	while (driver.playing.orders.every(({ seat }) => seat !== 1))
		driver.after(driver.tickIn).ticks();
	driver.returns("Bob");
	const heard = driver.seenBy("Bob").orders.map(orderMessage);
	expect(heard.length).toBeGreaterThan(0);
	for (const { id } of heard) expect(id).toMatch(/^bot \d+$/);
});
