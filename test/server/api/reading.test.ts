/** What anybody may read by the API. */
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { dateOf, dayAt, later } from "../../../src/daily/calendar.ts";
import { publishDays } from "../../../src/server/days/publishDays.ts";
import { tokenFor } from "../identity/apiTokens.ts";
import { registered } from "../identity/support.ts";
import { deliver } from "../support/deliver.ts";
import { finished, forgetGames, guest } from "../support/pastGames.ts";
import { call } from "../support/program.ts";
import { CHOSEN, SEALED, Visitor } from "../support/visitor.ts";

type Tile = { readonly owner: number | null; readonly terrain: string };

beforeEach(forgetGames);

describe("a player", () => {
	test("is found by the name, with ratings and how they changed", async () => {
		const { name, id } = await registered();
		const other = await guest();
		const games: string[] = [];
		for (let i = 0; i < 3; i++) games.push(await finished([id, other]));
		const { json } = await call(`/player/${name.toUpperCase()}`);
		expect(json.name).toBe(name);
		expect(json.registeredAt).toBeGreaterThan(Date.now() - 60_000);
		const [rating] = json.ratings;
		expect(json.ratings).toHaveLength(1);
		expect(rating).toMatchObject({ family: "march", games: 3 });
		const history = await call(`/player/${name}/ratings/march`);
		const { changes, next } = history.json;
		expect(next).toBeNull();
		expect(changes.map(({ game }: { game: string }) => game)).toEqual(
			games.toReversed(),
		);
		expect(changes[0].after.points).toBe(rating.points);
		expect(changes[0].before).toBe(changes[1].after.points);
		expect(changes[2].before).toBe(1500);
	});

	test("shows only to their own token which games that are not public changed a rating", async () => {
		const { visitor, name, id } = await registered();
		const shown = await finished([id, await guest()]);
		const own = await finished([id, await guest()], { is_public: 0 });
		const gamesFor = async (token?: string) => {
			const path = `/player/${name}/ratings/march`;
			const { json } = await call(path, token === undefined ? {} : { token });
			return json.changes.map(({ game }: { game: string | null }) => game);
		};
		expect(await gamesFor()).toEqual([null, shown]);
		const stranger = await tokenFor((await registered()).visitor);
		expect(await gamesFor(stranger)).toEqual([null, shown]);
		expect(await gamesFor(await tokenFor(visitor))).toEqual([own, shown]);
	});

	test("has a history of ratings in pages", async () => {
		const { name, id } = await registered();
		const other = await guest();
		for (let i = 0; i < 103; i++) await finished([id, other]);
		const path = `/player/${name}/ratings/march`;
		const first = (await call(path)).json;
		expect(first.changes).toHaveLength(100);
		const second = (await call(`${path}?before=${first.next}`)).json;
		expect(second).toMatchObject({ next: null });
		expect(second.changes).toHaveLength(3);
		const all = [...first.changes, ...second.changes];
		expect(new Set(all.map(({ game }) => game)).size).toBe(103);
	});

	test("has finished games by mode, company and result", async () => {
		const { name, id } = await registered();
		const other = await guest();
		const won = await finished([id, other]);
		const lost = await finished([other, id]);
		const bots = await finished([id], { ruleset: "free-full" });
		await finished([id, other], { is_public: 0 });
		const at = async (query: string) => {
			const { json } = await call(`/player/${name}/games${query}`);
			return json.games.map((game: { id: string }) => game.id);
		};
		expect(await at("")).toEqual([bots, lost, won]);
		expect(await at("?ruleset=march")).toEqual([lost, won]);
		expect(await at("?company=people&outcome=won")).toEqual([won]);
		const { json } = await call(`/player/${name}/games?outcome=lost`);
		const [{ place, rated }] = json.games;
		expect(place).toBe(2);
		expect(rated.after).not.toBe(rated.before);
		expect(json.games[0].players[1]).toMatchObject({ name, hasProfile: true });
		const bad = await call(`/player/${name}/games?outcome=drawn`);
		expect(bad.json).toEqual({ error: "bad_value", field: "outcome" });
	});
});

test("the leaderboard has accounts in order", async () => {
	const one = await registered();
	const two = await registered();
	const stranger = await guest();
	for (let i = 0; i < 3; i++) await finished([one.id, stranger, two.id]);
	const { json } = await call("/leaderboard/march");
	expect(json.players).toMatchObject([
		{ rank: 1, name: one.name, games: 3 },
		{ rank: 2, name: two.name, games: 3 },
	]);
	expect(json.next).toBeNull();
	const after = await call(`/leaderboard/march?after=${one.name}`);
	expect(after.json.players).toMatchObject([{ rank: 2, name: two.name }]);
	for (const nobody of ["Nobody-at-all", (await registered()).name]) {
		const { status, json } = await call(`/leaderboard/march?after=${nobody}`);
		expect({ status, json }).toEqual({
			...{ status: 400, json: { error: "bad_value", field: "after" } },
		});
	}
	expect((await call("/leaderboard/chess")).json).toEqual({
		...{ error: "bad_value", field: "family" },
	});
});

test("finished games come in pages, each once", async () => {
	const player = await guest();
	const ids: string[] = [];
	for (let i = 0; i < 45; i++) ids.push(await finished([player]));
	const seen: string[] = [];
	for (let next: string | null = ""; next !== null; ) {
		const query: string = next === "" ? "" : `?before=${next}`;
		const { json } = await call(`/games/finished${query}`);
		seen.push(...json.games.map(({ id }: { id: string }) => id));
		next = json.next;
	}
	expect(seen).toEqual(ids.toReversed());
	const bad = await call("/games/finished?before=x'--");
	expect(bad.json).toEqual({ error: "bad_value", field: "before" });
});

test("public games are listed until they are over", async () => {
	const host = new Visitor();
	const response = await host.post("/games", { seats: "2" });
	const id = response.headers.get("Location")!.replace("/game/", "");
	await deliver(id);
	const { json } = await call("/games/current");
	const game = json.games.find((one: { id: string }) => one.id === id);
	expect(game).toMatchObject({ state: "open", seatCount: 2, persons: 1 });
	expect(game).not.toHaveProperty("opener");
	const elsewhere = await call("/games/current?region=asia");
	expect(elsewhere.json.games).not.toContainEqual(game);
	expect((await call("/games/current?region=mars")).json).toEqual({
		...{ error: "bad_value", field: "region" },
	});
});

describe("a game", () => {
	test("has a board in plain JSON, and nobody's secrets", async () => {
		const visitor = new Visitor();
		const id = await visitor.play({ bots: "1" });
		const { json } = await call(`/game/${id}`);
		const view = await visitor.view(id);
		expect(json).toMatchObject({ game: id, state: "playing", you: null });
		expect(json.settings.ruleset).toMatchObject({
			name: "march",
			newStrength: 3,
		});
		const { cols, rows } = json.settings;
		expect(json.tiles).toHaveLength(cols * rows);
		const [own] = json.seats;
		expect(own).toMatchObject({ state: "alive", tiles: 7, bot: null });
		const tiles = json.tiles.filter((tile: Tile) => tile.owner === 0);
		expect(tiles).toHaveLength(7);
		for (const tile of tiles) expect(tile.strength).toBe(3);
		const middle = tiles.find((tile: Tile) => tile.terrain === "start");
		expect(middle.neighbors).toHaveLength(6);
		for (const other of middle.neighbors)
			expect(json.tiles[other].owner).toBe(0);
		expect(view.type).toBe("playing");
	});

	test("shows no sealed plans to others", async () => {
		const visitor = new Visitor();
		const id = await visitor.play(SEALED);
		const tab = await visitor.open(id);
		await tab.next("view");
		const target = 0;
		tab.send({ type: "order", id: "1", turn: 0, target });
		await tab.next("order");
		const { json } = await call(`/game/${id}`);
		expect(json.orders).toEqual([]);
		expect(JSON.stringify(json)).not.toContain('"target":0');
		tab.close();
	});

	test("is a lobby, then a board, and not there for others if it is not to be watched", async () => {
		const host = new Visitor();
		const form = { ...CHOSEN, access: "link", seats: "2", watch: "players" };
		const response = await host.post("/games", form);
		const id = response.headers.get("Location")!.replace("/game/", "");
		const lobby = await call(`/game/${id}`);
		expect(lobby.json).toMatchObject({ state: "lobby", host: 0, viewer: null });
		expect(lobby.json.seats).toMatchObject([{ bot: null }, null]);
		await host.post(`/game/${id}/begin`);
		for (const path of ["", "/log", "/picture"])
			expect(await call(`/game/${id}${path}`)).toMatchObject({
				...{ status: 403, json: { error: "not_watchable" } },
			});
	});

	test.each(["nothing", "abcdefghjkmn2345", "ABC", "a'b"])(
		"that does not exist is not found: %s",
		async (id) => {
			for (const path of ["", "/log", "/picture"]) {
				const { status } = await call(`/game/${id}${path}`);
				expect([400, 404]).toContain(status);
			}
		},
	);

	test("has a log once it is over, and a picture", async () => {
		const visitor = new Visitor();
		const id = await visitor.play({ bots: "1" });
		expect(await call(`/game/${id}/log`)).toMatchObject({
			...{ status: 409, json: { error: "not_over" } },
		});
		const tab = await visitor.open(id);
		await tab.next("view");
		tab.send({ type: "resign" });
		await tab.next("over");
		const log = await call(`/game/${id}/log`);
		expect(log.json).toMatchObject({ id, reason: "resigned" });
		const { json } = await call(`/game/${id}`);
		expect(json).toMatchObject({ state: "over", reason: "resigned" });
		expect(json.standings.toSorted()).toEqual([0, 1]);
		const picture = await visitor.fetch(`/api/v1/game/${id}/picture`);
		expect(picture.headers.get("Content-Type")).toBe("image/png");
		expect(picture.headers.get("Access-Control-Allow-Origin")).toBe("*");
		expect((await picture.arrayBuffer()).byteLength).toBeGreaterThan(1000);
	});
});

test("rulesets have all their values, by the board's size", async () => {
	const { json } = await call("/rulesets");
	const [march, classic, free] = json.rulesets;
	expect(march.ruleset).toMatchObject({ name: "march", maxTurns: 24 });
	expect(march.reach).toEqual({
		...{ grow: "beside", attack: "beside", defend: "own" },
	});
	expect(classic.reach).toMatchObject({ attack: "level" });
	expect(free.ruleset.end).toEqual({ type: "endless" });
	const large = await call("/rulesets?cols=40&rows=30");
	expect(large.json.rulesets[0].ruleset.maxTurns).toBe(50);
	expect((await call("/rulesets?cols=99")).json.field).toBe("cols");
});

describe("the day's march", () => {
	test("has its map, its bots and its ranking", async () => {
		const now = Date.now();
		await publishDays(env.DB, now);
		const { json } = await call("/day");
		expect(json).toMatchObject({ cols: 9, rows: 9, turns: 8, players: 0 });
		expect(json.date).toBe(dateOf(dayAt(now)));
		expect(json.terrain).toHaveLength(81);
		expect(json.bots).toHaveLength(2);
		expect(json).not.toHaveProperty("secret");
		expect((await call(`/day/${json.date}`)).json).toEqual(json);
		const tomorrow = dateOf(later(dayAt(now), 1));
		expect((await call(`/day/${tomorrow}`)).status).toBe(404);
	});

	test.each(["1999-01-01", "2999-01-01", "2026-02-31"])(
		"is not found on %s",
		async (date) => {
			expect((await call(`/day/${date}`)).status).toBe(404);
		},
	);
});
