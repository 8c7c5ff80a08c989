/** What all addresses of the API have in common. */
import { describe, expect, test } from "vitest";
import { registered } from "../identity/support.ts";
import { call, callAt } from "../support/program.ts";
import { SITE } from "../support/visitor.ts";

describe("the API refuses by one form", () => {
	test.each([
		["/nothing", {}, 404, { error: "not_found" }],
		["/", {}, 404, { error: "not_found" }],
		["/player/nobody-at-all", {}, 404, { error: "not_found" }],
		["/player/%00", {}, 400, { error: "bad_value", field: "name" }],
		["/player/%E0%A4%A", {}, 400, { error: "bad_value", field: "name" }],
		["/player/ann?x=1", {}, 400, { error: "unknown_field", field: "x" }],
		["/player/ann", { token: "made-up" }, 401, { error: "bad_token" }],
		[
			"/player/ann",
			{ headers: { Authorization: "Basic YTpi" } },
			...([401, { error: "bad_token" }] as const),
		],
		["/player/ann", { body: {} }, 405, { error: "method_not_allowed" }],
		["/nothing", { method: "DELETE" }, 404, { error: "not_found" }],
		[
			"/player/ann",
			{ body: "x".repeat(17_000) },
			...([413, { error: "too_large" }] as const),
		],
	] as const)("%s %o: %i", async (path, asked, status, json) => {
		const called = await call(path, asked);
		expect(called).toMatchObject({ status, json });
		expect(Object.keys(called.json)).toEqual(Object.keys(json));
		expect(called.headers.get("Cache-Control")).toBe("no-store");
	});

	test("beside it, too", async () => {
		const called = await callAt("/api/nothing");
		expect(called).toMatchObject({ status: 404, json: { error: "not_found" } });
	});

	test("and names the methods that an address has", async () => {
		const { headers } = await call("/player/ann", { method: "PUT" });
		expect(headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
	});
});

describe("the API", () => {
	test("knows nobody by a cookie, and gives none", async () => {
		const { visitor, name } = await registered();
		const response = await visitor.fetch(`/api/v1/player/${name}`);
		expect(response.status).toBe(200);
		expect(response.headers.getSetCookie()).toEqual([]);
		expect(await response.json()).toMatchObject({ name });
	});

	test("may be read by other sites' pages", async () => {
		const { name } = await registered();
		const headers = { Origin: "https://elsewhere.test" };
		const called = await call(`/player/${name}`, { headers });
		expect(called.status).toBe(200);
		expect(called.headers.get("Access-Control-Allow-Origin")).toBe("*");
		const lost = await call("/player/nobody-at-all", { headers });
		expect(lost.headers.get("Access-Control-Allow-Origin")).toBe("*");
		const asked = await call(`/player/${name}`, {
			method: "OPTIONS",
			headers: {
				...headers,
				"Access-Control-Request-Method": "GET",
				"Access-Control-Request-Headers": "authorization",
			},
		});
		expect(asked.status).toBe(204);
		expect(asked.headers.get("Access-Control-Allow-Headers")).toBe(
			"Authorization",
		);
		expect(asked.headers.get("Access-Control-Allow-Methods")).toBe("GET,HEAD");
	});

	test("says how often it may be asked", async () => {
		const { headers } = await call("/nothing");
		expect(headers.get("RateLimit-Policy")).toBe('"address";q=300;w=60');
	});

	test("refuses who asks too often, and says for how long", async () => {
		const headers = { "CF-Connecting-IP": "192.0.2.77" };
		const asked = () => call("/nothing", { headers });
		const flood = () => Promise.all(Array.from({ length: 310 }, asked));
		await flood();
		let called = await asked();
		// The minute by which it is counted has ended in between; it does not end twice.
		if (called.status !== 429) {
			await flood();
			called = await asked();
		}
		expect(called).toMatchObject({ status: 429, json: { error: "too_many" } });
		expect(called.headers.get("Retry-After")).toBe("60");
		expect(called.headers.get("RateLimit")).toBe('"address";r=0;t=60');
		const other = { "CF-Connecting-IP": "192.0.2.78" };
		expect((await call("/nothing", { headers: other })).status).toBe(404);
	});

	test("answers again without a body if nothing has changed", async () => {
		const { name } = await registered();
		const { headers } = await call(`/player/${name}`);
		expect(headers.get("Cache-Control")).toBe("no-cache");
		const again = await call(`/player/${name}`, {
			headers: { "If-None-Match": headers.get("ETag")! },
		});
		expect(again).toMatchObject({ status: 304, json: null });
		for (const kept of [
			...["Access-Control-Allow-Origin", "Access-Control-Expose-Headers"],
			...["RateLimit-Policy", "ETag", "Vary", "Cache-Control"],
		]) {
			expect(headers.get(kept)).not.toBeNull();
			expect(again.headers.get(kept)).toBe(headers.get(kept));
		}
	});
});

test("the API is described by OpenAPI 3.1", async () => {
	const { status, json, headers } = await callAt("/api/openapi.json");
	expect(status).toBe(200);
	expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
	expect(json.openapi).toMatch(/^3\.1\./);
	expect(json.servers).toEqual([{ url: `${SITE}/api/v1` }]);
	const { get } = json.paths["/player/{name}"];
	expect(get.parameters).toMatchObject([
		{ name: "name", in: "path", required: true, schema: { type: "string" } },
	]);
	const { schema } = get.responses[200].content["application/json"];
	expect(schema).toEqual({ $ref: "#/components/schemas/Player" });
	expect(json.components.schemas.Player.properties.ratings).toBeDefined();
	expect(get.responses[404].content["application/json"].schema).toMatchObject({
		properties: { error: { enum: ["not_found"] } },
	});
});
