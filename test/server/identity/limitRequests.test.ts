import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { PROTOCOL_VERSION } from "../../../src/protocol/version.ts";
import { app } from "../../../src/server/app.ts";
import { SITE, Visitor } from "../support/visitor.ts";

const NOBODYS_GAME = `/game/abcdefghjkmn/socket?v=${PROTOCOL_VERSION}`;

async function statusOf(answer: Promise<Response>): Promise<number> {
	const response = await answer;
	response.webSocket?.accept();
	await response.body?.cancel();
	return response.status;
}

/** Asks until it is refused; returns how often it succeeded. The count starts again each minute, perhaps in between. */
async function askUntilRefused(ask: () => Promise<Response>) {
	for (let count = 0; count <= 250; count++) {
		const response = await ask();
		if (response.status === 429) return { count, refused: response };
		response.webSocket?.accept();
		await response.body?.cancel();
	}
	throw new Error("it is never refused");
}

describe("one session", () => {
	test("that posts without end is slowed down, and no other is", async () => {
		const visitor = new Visitor();
		await visitor.play();
		const post = () => visitor.post("/theme", { theme: "dark" });
		const { count, refused } = await askUntilRefused(post);
		expect(count).toBeGreaterThanOrEqual(119);
		expect(refused.headers.get("Retry-After")).toBe("60");
		expect(await refused.text()).toContain("That was a lot in one minute");

		expect(await statusOf(visitor.fetch("/"))).toBe(200);
		expect(await statusOf(visitor.handshake(NOBODYS_GAME))).toBe(101);
		const other = new Visitor();
		await other.play();
		expect(await statusOf(other.post("/theme"))).toBe(303);
	});

	test("that opens sockets without end is refused before a room hears of it", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const path = `/game/${id}/socket?v=${PROTOCOL_VERSION}`;
		const open = () => visitor.handshake(path);
		const { count, refused } = await askUntilRefused(open);
		expect(count).toBeGreaterThanOrEqual(120);
		expect(refused.webSocket).toBeNull();
		expect(refused.headers.get("Retry-After")).toBe("60");
		await refused.body?.cancel();
		expect(await statusOf(visitor.post("/theme"))).toBe(303);
	});
});

describe("one address", () => {
	/** The keys that are counted for a request, until one is over its limit: that of the block, or of the address. */
	async function keysOf(
		path: string,
		init: RequestInit,
		over: "address" | "block" = "address",
	): Promise<string[]> {
		const keys: string[] = [];
		const limitOf = (success: boolean) => ({
			limit: async ({ key }: RateLimitOptions) => {
				keys.push(key);
				return { success };
			},
		});
		const response = await app.request(`${SITE}${path}`, init, {
			...env,
			DB: NO_DATABASE,
			SESSION_LIMIT: limitOf(false),
			ADDRESS_LIMIT: limitOf(over === "block"),
			BLOCK_LIMIT: limitOf(false),
		});
		await response.body?.cancel();
		expect(response.status).toBe(keys.length > 0 ? 429 : 303);
		return keys;
	}

	/** A refused request has not caused a query. */
	const NO_DATABASE = {
		withSession: () => {
			throw new Error("D1 is asked before it is counted");
		},
	};

	const post = (address?: string): RequestInit => ({
		method: "POST",
		headers: address === undefined ? {} : { "CF-Connecting-IP": address },
	});

	test.each([
		["203.0.113.7", "post 203.0.113.7"],
		["2001:db8:1:2:3:4:5:6", "post 2001:db8:1:2"],
		["2001:db8::6", "post 2001:db8:0:0"],
		["2001:db8:1:2:3::", "post 2001:db8:1:2"],
		["::1", "post ::1"],
	])("%s is counted as %s", async (address, key) => {
		expect(await keysOf("/theme", post(address))).toEqual([key]);
	});

	test("sockets are counted apart from forms", async () => {
		const headers = { "CF-Connecting-IP": "203.0.113.7", Upgrade: "websocket" };
		expect(await keysOf(NOBODYS_GAME, { headers })).toEqual([
			"socket 203.0.113.7",
		]);
	});

	test("the sockets of the game list are counted too, of every visitor", async () => {
		const headers = {
			...{ "CF-Connecting-IP": "203.0.113.7", Upgrade: "websocket" },
			Cookie: `account=${"a".repeat(43)}`,
		};
		const path = `/lobby/socket?v=${PROTOCOL_VERSION}&region=europe`;
		expect(await keysOf(path, { headers })).toEqual(["socket 203.0.113.7"]);
	});

	test.each(["/", "/lobby", "/games", "/history", "/leaderboard", "/@Amber"])(
		"the page %s is counted",
		async (path) => {
			const headers = { "CF-Connecting-IP": "203.0.113.7" };
			expect(await keysOf(path, { headers })).toEqual(["page 203.0.113.7"]);
		},
	);

	test("a request for data is refused by data", async () => {
		const limit = async () => ({ success: false });
		const response = await app.request(
			`${SITE}/games.json`,
			{ headers: { "CF-Connecting-IP": "203.0.113.7" } },
			{ ...env, ADDRESS_LIMIT: { limit } },
		);
		expect(response.status).toBe(429);
		expect(response.headers.get("Retry-After")).toBe("60");
		expect(await response.json()).toEqual({ error: "too_many" });
	});

	test.each([
		["2001:db8:1:2:3:4:5:6", "2001:db8:1:2", "2001:db8:1::/48"],
		["2001:db8::6", "2001:db8:0:0", "2001:db8:0::/48"],
	])("%s is counted with its neighbours too", async (given, address, block) => {
		const keys = await keysOf("/theme", post(given), "block");
		expect(keys).toEqual([`post ${address}`, `post ${block}`]);
	});

	test("that is not known is not counted", async () => {
		expect(await keysOf("/theme", post())).toEqual([]);
	});

	test("has room for eight people who press all they can", async () => {
		const headers = { "CF-Connecting-IP": "198.51.100.20" };
		const statuses = await Promise.all(
			Array.from({ length: 8 * 100 }, () =>
				statusOf(new Visitor().fetch("/theme", { method: "POST", headers })),
			),
		);
		expect(new Set(statuses)).toEqual(new Set([303]));
	});
});
