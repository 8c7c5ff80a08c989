import { describe, expect, test } from "vitest";
import { registered } from "../identity/support.ts";
import { Visitor } from "../support/visitor.ts";

async function ledTo(path: string): Promise<[number, string | null]> {
	const response = await new Visitor().fetch(path);
	await response.body?.cancel();
	return [response.status, response.headers.get("Location")];
}

describe("an address that was copied with what stood around it", () => {
	test.each([
		["/game/ID/"],
		["/game/ID."],
		["/game/ID)"],
		["/game/ID),"],
		["/game/ID%29"],
		["/game/ID%22"],
		["/game/ID%E2%80%9D"],
		["/game/ID%20"],
		["//game//ID"],
	])("leads to the game: %s", async (path) => {
		const id = await new Visitor().play();
		expect(await ledTo(path.replace("ID", id))).toEqual([301, `/game/${id}`]);
	});

	test("in capitals, too, with what else it says", async () => {
		const id = await new Visitor().play();
		const path = `/GAME/${id.toUpperCase()}?x=Y`;
		expect(await ledTo(path)).toEqual([301, `/game/${id}?x=Y`]);
		expect(await ledTo(`/game/${id}/VIEW.json/`)).toEqual([
			...[301, `/game/${id}/view.json`],
		]);
	});

	test.each([
		["/lobby/", "/lobby"],
		["/Lobby", "/lobby"],
		["/lobby?region=asia", null],
		["/how-to-play.", "/how-to-play"],
		["/Sign-In/?back=%2FA", "/sign-in?back=%2FA"],
		["/games/new/", "/games/new"],
		["/games.json/", "/games.json"],
		["/history)", "/history"],
	])("leads to the page: %s", async (path, right) => {
		const expected = right === null ? [200, null] : [301, right];
		expect(await ledTo(path)).toEqual(expected);
	});

	test.each([
		(name: string) => `/@${name}/`,
		(name: string) => `/@${name}.`,
		(name: string) => `/@${name})`,
	])("leads to the player (%#)", async (write) => {
		const { name } = await registered();
		expect(await ledTo(write(name))).toEqual([301, `/@${name}`]);
		expect((await ledTo(`/@${name}`))[0]).toBe(200);
	});

	test("leads to the player, whatever letters are capitals", async () => {
		const { name } = await registered();
		expect(await ledTo(`/@${name.toUpperCase()}`)).toEqual([302, `/@${name}`]);
	});
});

describe("an address that is none of ours", () => {
	test.each([
		"/nothing/",
		"/nothing.",
		"/game/",
		"/game/abc/",
		"/game/ABCDEFGHJKMN",
		"/@nobody-of-this-name/",
		"/@%F0%9F%92%A9/",
		"/%E0%A4%A",
		"/lobby/lobby/",
		"//example.org/%2e",
	])("stays unknown, and goes round in no circle: %s", async (path) => {
		let [status, location] = await ledTo(path);
		for (let step = 0; location !== null && step < 3; step++) {
			expect(location.startsWith("//")).toBe(false);
			[status, location] = await ledTo(location);
		}
		expect([status, location]).toEqual([404, null]);
	});

	test("is none of a form", async () => {
		const response = await new Visitor().post("/play/", {});
		expect(response.status).toBe(404);
	});
});
