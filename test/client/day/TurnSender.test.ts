import { expect, test } from "vitest";
import { TurnSender } from "../../../src/client/day/TurnSender.ts";
import type { DayOrders } from "../../../src/daily/dayGame.ts";

test("of turns that are played fast none overtakes another on its way to the server", async () => {
	const [first, second, third] = [[[1]], [[1], [2]], [[1], [2], [3]]];
	const sent: DayOrders[] = [];
	const answers: (() => void)[] = [];
	const sender = new TurnSender((orders) => {
		sent.push(orders);
		return new Promise((resolve) => answers.push(resolve));
	});
	const isSent = async (...all: DayOrders[]) => {
		await new Promise((resolve) => setTimeout(resolve));
		expect(sent).toEqual(all);
	};
	for (const orders of [first, second, third]) sender.add(orders);
	await isSent(third);
	answers[0]();
	await sender.end();

	sender.add(first);
	await isSent(third, first);
	sender.add(second);
	await isSent(third, first);
	answers[1]();
	await isSent(third, first, second);
	let isOver = false;
	void sender.end().then(() => {
		isOver = true;
	});
	await isSent(third, first, second);
	expect(isOver).toBe(false);
	answers[2]();
	await sender.end();
});
