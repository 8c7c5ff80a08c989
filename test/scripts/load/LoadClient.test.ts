import { expect, test } from "vitest";
import type { Connection } from "../../../scripts/load/Connection.ts";
import { LoadClient } from "../../../scripts/load/LoadClient.ts";
import type { Seat } from "../../../src/rules/position.ts";

/** A client whose messages go nowhere, at the beginning of turn 1, with orders of this and the last turn. */
function clientInTurnOne(): LoadClient {
	const connection = { send: () => {} } as unknown as Connection;
	const client = new LoadClient(connection, 0 as Seat);
	for (const [turn, id] of [
		[0, "0-0"],
		[0, "0-1"],
		[1, "1-0"],
	] as const)
		client.send({ type: "order", turn, id, target: 3 });
	client.beginTurn(1);
	return client;
}

test("an order is acknowledged once, and only if it was sent", () => {
	const client = clientInTurnOne();
	expect(client.acknowledge("0-0")).toBe(true);
	expect(client.acknowledge("0-0")).toBe(false);
	expect(client.acknowledge("7-0")).toBe(false);
});

test("an order that comes after its turn may be refused", () => {
	const client = clientInTurnOne();
	expect(client.isTooLate("0-0", "no_action_left")).toBe(true);
	expect(client.isTooLate("0-1", "wrong_turn")).toBe(true);
	expect(client.isTooLate("0-1", "out_of_reach")).toBe(false);
});

test("a late order that was taken excuses the refusal of one order of the turn", () => {
	const client = clientInTurnOne();
	expect(client.isTooLate("1-0", "no_action_left")).toBe(false);
	const late = clientInTurnOne();
	late.acknowledge("0-0");
	expect(late.isTooLate("1-0", "no_action_left")).toBe(true);
	expect(late.isTooLate("1-0", "no_action_left")).toBe(false);
});

test("a client has unacknowledged orders until each is taken or refused", () => {
	const client = clientInTurnOne();
	client.acknowledge("0-0");
	client.isTooLate("0-1", "wrong_turn");
	expect(client.hasUnacknowledged).toBe(true);
	client.acknowledge("1-0");
	expect(client.hasUnacknowledged).toBe(false);
});
