import { describe, expect, test } from "vitest";
import { acknowledgement } from "../../src/exchange/broadcasts.ts";
import { commandOf } from "../../src/exchange/commandOf.ts";
import { BANK } from "../../src/rules/order.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { CALM, playerNamed } from "../support/setting.ts";

const map = `
	turn 12
	a: level 4, started 0
	b: level 4, started 0

	a50         .           .           .
	      a50         .           b50
	.           .           .           b50
	      a50         .           .
`;

const game = () => MatchDriver.onMap(map, ["Ann", "Bob"], { ruleset: CALM });

/** What becomes of an order that Ann sends. */
const sent = (driver: MatchDriver, target: number, id = "new") =>
	commandOf({ type: "order", id, turn: driver.turn, target }, driver.match, {
		visitor: { player: playerNamed("Ann"), name: "Ann" },
		delayMs: 0,
		newSecret: () => "",
	});

describe("an order that could have no effect is not put to the match", () => {
	test("such as a second bank", () => {
		const driver = game();
		expect(sent(driver, -1)).toMatchObject({ type: "confirm" });
		expect(sent(driver.orders("Ann", "bank"), -1)).toBe("bank_too_many");
	});

	test("unless it was given already, and is only to be acknowledged again", () => {
		const driver = game();
		driver.apply(driver.order("Ann", "bank", { id: "b" }));
		expect(sent(driver, -1, "b")).toMatchObject({ type: "confirm" });
	});

	test("unless the match refuses it for another reason", () => {
		const driver = game().orders("Ann", "bank", "A-3", "A-1", "A-1");
		expect(sent(driver, -1)).toMatchObject({ type: "confirm" });
		expect(driver.refusal(driver.order("Ann", "bank"))).toBe("no_action_left");
	});
});

test("an acknowledgement says what the order would do after those before it", () => {
	const driver = game().orders("Ann", "bank", "A-1");
	const { orders } = driver.playing;
	const told = orders.map((order) => acknowledgement(driver.match, order));
	expect(told).toMatchObject([{ does: "bank" }, { does: "defend" }]);
	for (const one of told) expect(one).not.toHaveProperty("why");
	const again = { ...orders[0], id: "c", order: BANK };
	expect(acknowledgement(driver.match, again)).toMatchObject({
		does: "bank",
		why: "bank_too_many",
	});
});
