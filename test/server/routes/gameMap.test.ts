/** The picture of a game, as whoever sees a link to it gets it. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { until } from "../../support/until.ts";
import { rowsOf } from "../support/database.ts";
import { readPng } from "../support/readPng.ts";
import { putBack, storedRoom } from "../support/storedRooms.ts";
import { SITE, Visitor } from "../support/visitor.ts";

/** Fetches as a messenger does: without cookies. */
function pictureOf(id: string, init: RequestInit = {}): Promise<Response> {
	return new Visitor().fetch(`/game/${id}/map.png`, init);
}

async function bytesOf(response: Response): Promise<Uint8Array> {
	expect(response.status).toBe(200);
	return new Uint8Array(await response.arrayBuffer());
}

async function lobby(form: Record<string, string>): Promise<string> {
	const response = await new Visitor().post("/games", form);
	await response.body?.cancel();
	return response.headers.get("Location")!.replace("/game/", "");
}

async function forget(id: string): Promise<void> {
	await caches.default.delete(`${SITE}/game/${id}/map.png`);
}

/** Waits until the platform has kept what was answered. */
async function isKept(id: string): Promise<void> {
	await until(async () => {
		const kept = await caches.default.match(`${SITE}/game/${id}/map.png`);
		await kept?.body?.cancel();
		return kept !== undefined;
	});
}

beforeEach(() => {
	vi.restoreAllMocks();
});

describe("a game in play", () => {
	test("has a picture that everybody may show, for a minute", async () => {
		const id = await new Visitor().play();
		const response = await pictureOf(id);
		expect(response.headers.get("Content-Type")).toBe("image/png");
		expect(response.headers.get("Cache-Control")).toBe("public, max-age=60");
		expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe(
			"cross-origin",
		);
		expect(response.headers.getSetCookie()).toEqual([]);
		const { width, height } = await readPng(await bytesOf(response));
		expect([width, height]).toEqual([1200, 630]);
	});

	test("shows nothing of an order before it is carried out", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const tag = async () => {
			const response = await pictureOf(id, { method: "HEAD" });
			return response.headers.get("ETag");
		};
		const before = await tag();
		const tab = await visitor.open(id);
		await tab.next("view");
		tab.send({ type: "order", id: "mine", turn: 0, target: tab.ownTile });
		await tab.next("order");
		expect(await tag()).toBe(before);
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		await tab.next("turn");
		expect(await tag()).not.toBe(before);
		tab.close();
	});

	test("is drawn once, whatever the address asks besides", async () => {
		const id = await new Visitor().play();
		const first = await bytesOf(await pictureOf(id));
		await isKept(id);
		const limit = vi.spyOn(env.PICTURE_LIMIT, "limit");
		const response = await new Visitor().fetch(`/game/${id}/map.png?turn=7`, {
			headers: { "CF-Connecting-IP": "192.0.2.1" },
		});
		expect(await bytesOf(response)).toEqual(first);
		expect(limit).not.toHaveBeenCalled();
	});

	test("is not sent again to whoever has it", async () => {
		const id = await new Visitor().play();
		const first = await pictureOf(id);
		await first.body?.cancel();
		const tag = first.headers.get("ETag") ?? "";
		const again = () =>
			pictureOf(id, { headers: { "If-None-Match": `"other", ${tag}` } });
		await isKept(id);
		expect((await again()).status).toBe(304);
		await forget(id);
		const unkept = await again();
		expect(unkept.status).toBe(304);
		expect(unkept.headers.get("ETag")).toBe(tag);
		const other = await pictureOf(id, { headers: { "If-None-Match": '"x"' } });
		expect((await bytesOf(other)).length).toBeGreaterThan(1000);
	});

	test("answers HEAD without a picture", async () => {
		const id = await new Visitor().play();
		const head = await pictureOf(id, { method: "HEAD" });
		expect(head.status).toBe(200);
		expect(head.headers.get("Content-Type")).toBe("image/png");
		expect(await head.text()).toBe("");
	});

	test("is not drawn too often for one address", async () => {
		const id = await new Visitor().play();
		vi.spyOn(env.PICTURE_LIMIT, "limit").mockResolvedValue({ success: false });
		const headers = { "CF-Connecting-IP": "192.0.2.2" };
		const refused = await pictureOf(id, { headers });
		await refused.body?.cancel();
		expect(refused.status).toBe(429);
		expect(refused.headers.get("Retry-After")).toBe("60");
	});
});

test("a game that is over has a picture for a day", async () => {
	const id = await putBack(storedRoom(6, "overPlayed"));
	const response = await pictureOf(id);
	expect(response.headers.get("Cache-Control")).toBe("public, max-age=86400");
	await readPng(await bytesOf(response));
});

test("a game that has not begun has one, too", async () => {
	const id = await lobby({ access: "link" });
	await readPng(await bytesOf(await pictureOf(id)));
});

test("a game that only its players may watch shows the site's picture, also before it begins, and to a player", async () => {
	const id = await lobby({ access: "link", watch: "players" });
	const response = await pictureOf(id);
	expect(response.status).toBe(302);
	expect(response.headers.get("Location")).toBe("/picture.png");
});

test("a game that does not exist has none", async () => {
	const response = await pictureOf("abcdefghjkmn");
	await response.body?.cancel();
	expect(response.status).toBe(404);
});

test("a game's address in capitals leads to its picture", async () => {
	const response = await pictureOf("ABCDEFGHJKMN");
	expect(response.headers.get("Location")).toBe("/game/abcdefghjkmn/map.png");
});

test("whoever follows a link without cookies becomes no row of the database", async () => {
	const id = await new Visitor().play();
	const users = () => rowsOf("SELECT id FROM users");
	const before = await users();
	for (const method of ["HEAD", "GET"])
		for (const path of ["/", "/lobby", `/game/${id}`, `/game/${id}/map.png`]) {
			const response = await new Visitor().fetch(path, { method });
			await response.body?.cancel();
			expect(response.status).toBe(200);
		}
	expect(await users()).toEqual(before);
});
