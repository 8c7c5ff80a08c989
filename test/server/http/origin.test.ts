import { describe, expect, test } from "vitest";
import { isSameOrigin } from "../../../src/server/http/origin.ts";
import { SITE, Visitor } from "../support/visitor.ts";

const HERE = { Referer: `${SITE}/lobby` };
const ELSEWHERE = { Referer: "https://evil.test/" };
const site = (value: string) => ({ "Sec-Fetch-Site": value });

describe("a form comes from here", () => {
	test.each<[Record<string, string>, boolean]>([
		[{ Origin: SITE }, true],
		[{ Origin: "https://evil.test" }, false],
		[{ Origin: "https://evil.test", ...site("same-origin") }, false],
		[{}, true],
		[site("same-origin"), true],
		[site("none"), true],
		[site("same-site"), false],
		[site("cross-site"), false],
		[HERE, true],
		[ELSEWHERE, false],
		// A browser that sends no referrer; a sandboxed frame of another site.
		[{ Origin: "null", ...site("same-origin") }, true],
		[{ Origin: "null", ...site("cross-site") }, false],
		[{ Origin: "null", ...site("same-site") }, false],
		[{ Origin: "null", ...site("none") }, false],
		[{ Origin: "null" }, false],
		[{ Origin: "null", ...HERE }, true],
		[{ Origin: "null", ...ELSEWHERE }, false],
		[{ Origin: "null", ...ELSEWHERE, ...site("same-origin") }, true],
	])("by %j: %j", (headers, expected) => {
		const request = new Request(`${SITE}/play`, { method: "POST", headers });
		expect(isSameOrigin(request)).toBe(expected);
	});
});

test("a browser that sends no referrer plays", async () => {
	const headers = { Origin: "null", ...site("same-origin") };
	const body = new URLSearchParams();
	const init = { method: "POST", headers, body };
	const response = await new Visitor().fetch("/play", init);
	await response.body?.cancel();
	expect(response.status).toBe(303);
});
