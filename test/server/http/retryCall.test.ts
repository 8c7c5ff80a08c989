import { describe, expect, test } from "vitest";
import { retryCall } from "../../../src/server/http/retryCall.ts";

/** As the platform says why a call failed. */
function failure(properties: Record<string, boolean>): Error {
	return Object.assign(new Error("a failure"), properties);
}

/** A call that fails so often before it is answered; says how often it was made. */
function failing(times: number, error: unknown) {
	let made = 0;
	const call = async () => {
		made++;
		if (made <= times) throw error;
		return "answer";
	};
	return { call, made: () => made };
}

describe("a call that is safe to repeat", () => {
	test("is made again where the platform lost it", async () => {
		const { call, made } = failing(2, failure({ retryable: true }));
		expect(await retryCall(call)).toBe("answer");
		expect(made()).toBe(3);
	});

	test("is given up at last", async () => {
		const error = failure({ retryable: true });
		const { call, made } = failing(9, error);
		await expect(retryCall(call)).rejects.toBe(error);
		expect(made()).toBe(3);
	});

	test.each([
		["the object has too much to do", { retryable: true, overloaded: true }],
		["the object itself failed", { remote: true }],
		["nothing is said of it", {}],
	])("is made once where %s", async (_, properties) => {
		const error = failure(properties);
		const { call, made } = failing(1, error);
		await expect(retryCall(call)).rejects.toBe(error);
		expect(made()).toBe(1);
	});
});
