import { describe, expect, test } from "vitest";
import { rowsOf } from "../support/database.ts";
import { Visitor } from "../support/visitor.ts";

/** A lobby with its host. */
async function lobby(form: Record<string, string> = {}) {
	const host = new Visitor();
	const response = await host.post("/games", { access: "link", ...form });
	await response.body?.cancel();
	return { host, path: response.headers.get("Location")! };
}

async function post(
	visitor: Visitor,
	path: string,
	form: Record<string, string> = {},
) {
	const response = await visitor.post(path, form);
	const { status, headers } = response;
	return { status, to: headers.get("Location"), html: await response.text() };
}

async function seatsOf(visitor: Visitor, path: string) {
	return await visitor.view(path.replace("/game/", ""));
}

describe("in the lobby", () => {
	test("a visitor joins, is kept as a guest, and comes back to the game", async () => {
		const { path } = await lobby();
		const visitor = new Visitor();
		expect(await post(visitor, `${path}/join`)).toMatchObject({
			status: 303,
			to: path,
		});
		const view = await seatsOf(visitor, path);
		expect(view.viewer).toBe(1);
		const name = view.seats[1]?.[0] ?? "";
		const users = await rowsOf("SELECT id FROM users WHERE name = ?", name);
		expect(users.length).toBeGreaterThan(0);
	});

	test("on the seat that the form names", async () => {
		const { path } = await lobby();
		const visitor = new Visitor();
		await post(visitor, `${path}/join`, { seat: "3" });
		expect((await seatsOf(visitor, path)).viewer).toBe(3);
	});

	test("a player who presses Join twice has one seat", async () => {
		const { path } = await lobby();
		const visitor = new Visitor();
		await post(visitor, `${path}/join`);
		expect((await post(visitor, `${path}/join`)).status).toBe(303);
		expect((await seatsOf(visitor, path)).viewer).toBe(1);
	});

	test("a seat that is taken, or not there, is refused", async () => {
		const { path } = await lobby();
		for (const seat of ["0", "4", "999"]) {
			const answer = await post(new Visitor(), `${path}/join`, { seat });
			expect(answer.status).toBe(409);
			expect(answer.html).toContain("That seat is taken.");
			expect(answer.html).toContain(`href="${path}"`);
		}
	});

	test("a player who has a seat is refused another", async () => {
		const { host, path } = await lobby();
		expect(await post(host, `${path}/join`, { seat: "2" })).toMatchObject({
			status: 409,
		});
	});

	test("who leaves has no seat any more, and may press twice", async () => {
		const { path } = await lobby();
		const visitor = new Visitor();
		await post(visitor, `${path}/join`);
		expect((await post(visitor, `${path}/leave`)).to).toBe(path);
		expect((await seatsOf(visitor, path)).viewer).toBeNull();
		expect((await post(visitor, `${path}/leave`)).to).toBe(path);
		expect((await seatsOf(visitor, path)).viewer).toBeNull();
	});

	test("the host sends somebody away, who can't come back", async () => {
		const { host, path } = await lobby();
		const visitor = new Visitor();
		await post(visitor, `${path}/join`);
		expect((await post(host, `${path}/remove`, { seat: "1" })).to).toBe(path);
		const again = await post(visitor, `${path}/join`);
		expect(again.status).toBe(403);
		expect(again.html).toContain("The host has removed you from this game.");
	});

	test("only the host can remove or begin", async () => {
		const { path } = await lobby();
		const member = new Visitor();
		await post(member, `${path}/join`);
		for (const visitor of [member, new Visitor()]) {
			const form = { seat: "0" };
			const removal = await post(visitor, `${path}/remove`, form);
			expect(removal.status).toBe(403);
			expect(removal.html).toContain("Only the host can do that.");
			expect((await post(visitor, `${path}/begin`)).status).toBe(403);
		}
	});

	test("the host begins, with bots on the empty seats", async () => {
		const { host, path } = await lobby();
		expect((await post(host, `${path}/begin`)).to).toBe(path);
		const view = await seatsOf(host, path);
		expect(view.type).toBe("playing");
		expect(view.seats).toHaveLength(4);
		expect((await post(host, `${path}/begin`)).status).toBe(409);
	});

	test("one player alone can't begin without bots", async () => {
		const { host, path } = await lobby({ fill: "none" });
		const answer = await post(host, `${path}/begin`);
		expect(answer.status).toBe(409);
		expect(answer.html).toContain("More players are needed to begin.");
	});
});

describe("once it is played", () => {
	test("one who comes late takes a bot's seat", async () => {
		const { host, path } = await lobby();
		await post(host, `${path}/begin`);
		const late = new Visitor();
		expect((await post(late, `${path}/join`)).to).toBe(path);
		expect((await seatsOf(late, path)).viewer).not.toBeNull();
	});

	test("no player can leave or be removed, and a rematch must wait", async () => {
		const { host, path } = await lobby();
		await post(host, `${path}/begin`);
		for (const form of ["leave", "remove"])
			expect((await post(host, `${path}/${form}`, { seat: "1" })).status).toBe(
				409,
			);
		const rematch = await post(host, `${path}/rematch`);
		expect(rematch.status).toBe(409);
		expect(rematch.html).toContain("until this game is over");
	});
});

describe("a rematch", () => {
	test("leads to a new game, the same one at every press", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const tab = await visitor.open(id);
		tab.send({ type: "resign" });
		await tab.next("over");
		const { status, to } = await post(visitor, `/game/${id}/rematch`);
		expect(status).toBe(303);
		expect(to).toMatch(/^\/game\/[a-z1-9]{16}$/);
		expect(to).not.toBe(`/game/${id}`);
		expect((await post(visitor, `/game/${id}/rematch`)).to).toBe(to);
		const stranger = await post(new Visitor(), `/game/${id}/rematch`);
		expect(stranger.status).toBe(409);
	});
});

/** Everybody gives up, so that the game is over. */
async function giveUp(path: string, ...players: Visitor[]): Promise<void> {
	const id = path.replace("/game/", "");
	const tabs = await Promise.all(players.map((player) => player.open(id)));
	for (const tab of tabs) tab.send({ type: "resign" });
	await tabs[0].next("over");
}

test("a player who is too late for a rematch gets a link to it", async () => {
	const { host, path } = await lobby({ seats: "2", fill: "easy" });
	const friend = new Visitor();
	await post(friend, `${path}/join`);
	await post(host, `${path}/begin`);
	await giveUp(path, host, friend);
	const { to: rematch } = await post(host, `${path}/rematch`);
	await post(host, `${rematch}/begin`);
	await giveUp(rematch!, host);
	const { status, html } = await post(friend, `${path}/rematch`);
	expect(status).toBe(409);
	expect(html).toContain(`href="${rematch}"`);
	expect(html).toContain("See the rematch");
});

describe("what no page of ours sends", () => {
	test.each([
		["join", { seat: "-1" }],
		["join", { seat: "first" }],
		["remove", {}],
		["remove", { seat: "1.5" }],
	])("%s %j is not understood", async (form, fields) => {
		const { host, path } = await lobby();
		const answer = await post(host, `${path}/${form}`, { ...fields });
		expect(answer.status).toBe(400);
	});

	test.each(["join", "leave", "remove", "begin", "rematch"])(
		"%s of no game is not found",
		async (form) => {
			for (const id of ["abcdefghjkmn", "abc"]) {
				const path = `/game/${id}/${form}`;
				const answer = await post(new Visitor(), path, { seat: "1" });
				expect(answer.status).toBe(404);
			}
		},
	);
});

describe("a game that only its players may watch", () => {
	const closed = { watch: "players" };

	test("shows a stranger a way in while there is a seat, and then itself", async () => {
		const { host, path } = await lobby(closed);
		await post(host, `${path}/begin`);
		const stranger = new Visitor();
		const refused = await stranger.fetch(path);
		expect(refused.status).toBe(403);
		const html = await refused.text();
		expect(html).toContain("Only players may watch");
		expect(html).toContain(`action="${path}/join"`);
		expect((await post(stranger, `${path}/join`)).status).toBe(303);
		const page = await stranger.fetch(path);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('id="game"');
	});

	test("is closed as data, too", async () => {
		const { host, path } = await lobby(closed);
		await post(host, `${path}/begin`);
		const response = await new Visitor().fetch(`${path}/view.json`);
		expect(response.status).toBe(403);
		expect(await response.json()).toEqual({ error: "not_watchable" });
	});
});

test("a socket knows its visitor's name, so that it can join", async () => {
	const { path } = await lobby();
	const visitor = new Visitor();
	const page = await visitor.fetch(path);
	await page.body?.cancel();
	const tab = await visitor.open(path.replace("/game/", ""));
	await tab.next("view");
	tab.send({ type: "join" });
	const { view } = await tab.next("view");
	expect(view.viewer).toBe(1);
	expect(view.seats[1]?.[0]).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/);
});

describe("a program that asks for JSON hears why by a code", () => {
	const asked = async (
		visitor: Visitor,
		path: string,
		form: Record<string, string> = {},
	) => {
		const response = await visitor.fetch(path, {
			method: "POST",
			headers: { Accept: "application/json" },
			body: new URLSearchParams(form),
		});
		return { status: response.status, json: await response.json() };
	};

	test("where it can't join, begin or leave", async () => {
		const { path } = await lobby({ seats: "2" });
		const visitor = new Visitor();
		expect(await asked(visitor, `${path}/join`, { seat: "0" })).toEqual({
			...{ status: 409, json: { error: "no_seat" } },
		});
		expect(await asked(visitor, `${path}/begin`)).toEqual({
			...{ status: 403, json: { error: "not_host" } },
		});
		expect(await asked(visitor, `${path}/join`, { seat: "x" })).toEqual({
			...{ status: 400, json: { error: "bad_request" } },
		});
		expect(await asked(visitor, "/game/abcdefghjkmn2345/join")).toEqual({
			...{ status: 404, json: { error: "not_found" } },
		});
	});

	test("where there can be no such game", async () => {
		const json = {
			...{ error: "impossible_game", field: "seats", problem: "seats_range" },
		};
		expect(await asked(new Visitor(), "/games", { seats: "1" })).toEqual({
			...{ status: 422, json },
		});
	});

	test("but a browser gets its page", async () => {
		const { path } = await lobby({ seats: "2" });
		const visitor = new Visitor();
		const { status, html } = await post(visitor, `${path}/begin`);
		expect(status).toBe(403);
		expect(html).toContain("<!doctype html>");
	});
});
