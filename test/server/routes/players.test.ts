import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { accountOf } from "../../../src/server/db/accounts.ts";
import { deleteAccount } from "../../../src/server/db/deleteAccount.ts";
import { freshName, registered } from "../identity/support.ts";
import { rowsOf } from "../support/database.ts";
import {
	allPagesFrom,
	finished,
	forgetGames,
	gamesAt,
	guest,
	HOUR,
	pageAt,
} from "../support/pastGames.ts";
import { Visitor } from "../support/visitor.ts";

beforeEach(forgetGames);

describe("a player's page", () => {
	test("is found by its name, however it is written", async () => {
		const { name } = await registered("Player-One");
		expect((await pageAt(`/@${name}`)).status).toBe(200);
		for (const other of ["player-one", "PLAYER-ONE", "p1ayer_0ne"]) {
			const response = await new Visitor().fetch(`/@${other}?company=bots`);
			await response.body?.cancel();
			expect(response.status).toBe(302);
			expect(response.headers.get("Location")).toBe(`/@${name}?company=bots`);
		}
	});

	test.each([
		"/@nobody-at-all",
		"/@",
		"/@%00",
		"/@a/b",
		"/@'%20OR%201=1--",
		`/@${"a".repeat(500)}`,
		"/@%3Cscript%3E",
	])("is not there at %s", async (path) => {
		const { status, html } = await pageAt(path);
		expect(status).toBe(404);
		expect(html).not.toContain("<script></");
	});

	test("exists neither for a guest nor for a deleted account", async () => {
		await guest();
		expect((await pageAt("/@Amber%20Fox")).status).toBe(404);
		const { name, id } = await registered();
		const player = id as PlayerId;
		const game = await finished([id]);
		const account = await accountOf(env.DB, player);
		await deleteAccount(env.DB, account!, Date.now() + HOUR);
		expect((await pageAt(`/@${name}`)).status).toBe(404);
		expect(await gamesAt("/history")).toEqual([game]);
		const { html } = await pageAt("/history");
		expect(html).toContain("deleted player won");
		expect(html).not.toContain(name);
	});

	test("is found by an address whose @ a program has written otherwise", async () => {
		const { name } = await registered();
		const { status, html } = await pageAt(`/%40${name}`);
		expect(status).toBe(200);
		expect(html).toContain(`<h1>${name}</h1>`);
	});

	test("says of which games it counts", async () => {
		const { visitor, name, id } = await registered();
		await finished([id], { is_public: 0 });
		const { html } = await pageAt(`/@${name}`);
		expect(html).toContain("Record in public games");
		const own = await pageAt(`/@${name}`, visitor);
		expect(own.html).toContain(">Record<");
		expect(own.html).toContain("only you see this");
	});

	test("takes nothing but reading", async () => {
		const response = await new Visitor().post("/@Player-One");
		await response.body?.cancel();
		expect(response.status).toBe(405);
		expect(response.headers.get("Allow")).toBe("GET, HEAD");
	});

	test("shows others only the public games, and its owner all", async () => {
		const { visitor, name, id } = await registered();
		const other = await guest();
		const shown = await finished([id, other]);
		const hidden = await finished([id, other], { is_public: 0 });
		expect(await gamesAt(`/@${name}`)).toEqual([shown]);
		expect(await gamesAt(`/@${name}`, visitor)).toEqual([hidden, shown]);
		const { html } = await pageAt(`/@${name}`);
		expect(html).toContain("1 game, 1 won");
		const own = await pageAt(`/@${name}`, visitor);
		expect(own.html).toContain("2 games, 2 won");
	});

	test("has its games by mode, company and result", async () => {
		const { name, id } = await registered();
		const other = await guest();
		const won = await finished([id, other]);
		const lost = await finished([other, id]);
		const bots = await finished([id], { ruleset: "free-full" });
		const at = (query: string) => gamesAt(`/@${name}?${query}`);
		expect(await at("")).toEqual([bots, lost, won]);
		expect(await at("ruleset=march")).toEqual([lost, won]);
		expect(await at("company=bots")).toEqual([bots]);
		expect(await at("company=people&outcome=won")).toEqual([won]);
		expect(await at("outcome=lost")).toEqual([lost]);
		expect(await at("outcome=lost&ruleset=free-full")).toEqual([]);
	});

	test("has pages, on which no game is missing or comes twice", async () => {
		const { name, id } = await registered();
		const same = Date.now() - HOUR;
		const ids: string[] = [];
		for (let i = 0; i < 45; i++)
			ids.push(
				await finished([id], {
					...(i % 3 === 0 ? { over_at: same, started_at: same - HOUR } : {}),
				}),
			);
		const seen = (await allPagesFrom(`/@${name}`)).flat();
		expect(seen).toHaveLength(45);
		expect(seen.toSorted()).toEqual(ids.toSorted());
	});

	test("tells the viewer how they did against each other", async () => {
		const one = await registered();
		const two = await registered();
		await finished([one.id, two.id]);
		await finished([one.id, two.id], { is_public: 0 });
		await finished([two.id, one.id]);
		const { html } = await pageAt(`/@${two.name}`, one.visitor);
		expect(html).toContain("3 games together, you came out ahead in 2");
		// What others see of it are the public ones.
		const seen = await pageAt(`/@${two.name}`);
		expect(seen.html).not.toContain("together");
		expect(seen.html).toMatch(
			new RegExp(
				`/@${one.name}".*?<td class="number">2</td><td class="number">1</td>`,
			),
		);
	});

	test("has ratings with a graph", async () => {
		const { name, id } = await registered();
		const other = await guest();
		for (let i = 0; i < 3; i++) await finished([id, other]);
		const { html } = await pageAt(`/@${name}`);
		expect(html).toContain('class="rating-graph"');
		expect(html).toContain("3 rated games");
	});
});

describe("the leaderboard", () => {
	test("has accounts that were rated with people, in order", async () => {
		const one = await registered();
		const two = await registered();
		const byBots = await registered();
		const stranger = await guest();
		for (let i = 0; i < 3; i++) await finished([one.id, stranger, two.id]);
		await finished([byBots.id]);
		const { html } = await pageAt("/leaderboard");
		const names = [...html.matchAll(/class="player" href="\/@([^"]+)"/g)];
		expect(names.map(([, name]) => name)).toEqual([one.name, two.name]);
		expect((await pageAt("/leaderboard?family=free")).html).toContain(
			"Nobody is ranked here yet.",
		);
		const own = await pageAt("/leaderboard", two.visitor);
		expect(own.html).toContain("You are number 2,");
		const bots = await pageAt("/leaderboard", byBots.visitor);
		expect(bots.html).toContain("from games against bots");
	});

	test("continues after a name, with the next ranks", async () => {
		const ids: string[] = [];
		for (let i = 0; i < 53; i++) {
			const id = crypto.randomUUID();
			const name = `Ranked-${i}`;
			await env.DB.prepare(
				"INSERT INTO users (id, name, is_guest, created_at, name_key, password, registered_at) VALUES (?, ?, 0, 1, ?, 'x', 1)",
			)
				.bind(id, name, `ranked${i}x`)
				.run();
			// Some are worth exactly the same.
			await env.DB.prepare(
				"INSERT INTO ratings (user_id, family, mu, sigma, games, peopled_games, updated_at) VALUES (?, 'march', ?, 3, 5, 5, 1)",
			)
				.bind(id, 20 + Math.floor(i / 10))
				.run();
			ids.push(id);
		}
		await env.DB.exec(
			"UPDATE users SET name_key = replace(lower(name), '-', '') WHERE name LIKE 'Ranked-%'",
		);
		const first = await pageAt("/leaderboard");
		const [, last] = /after=([^"]+)"/.exec(first.html)!;
		const key = await rowsOf<{ name_key: string }>(
			"SELECT name_key FROM users WHERE name = ?",
			last,
		);
		expect(key).toHaveLength(1);
		const names = (html: string) =>
			[...html.matchAll(/class="player" href="\/@([^"]+)"/g)].map(
				([, name]) => name,
			);
		expect(names(first.html)).toHaveLength(50);
		await env.DB.prepare("UPDATE users SET name_key = ? WHERE name = ?")
			.bind("lastone", last)
			.run();
		const next = await pageAt("/leaderboard?after=lastone");
		expect(names(next.html)).toHaveLength(3);
		expect(next.html).toContain('<td class="number">51</td>');
		expect(new Set([...names(first.html), ...names(next.html)]).size).toBe(53);
	});

	test("ignores a query that makes no sense", async () => {
		for (const query of ["family=%27--", "after=%00", "after=nobody"])
			expect((await pageAt(`/leaderboard?${query}`)).status).toBe(200);
	});
});

test("a guest who registers keeps games and rating", async () => {
	const visitor = new Visitor();
	await visitor.play();
	const [{ id }] = await rowsOf<{ id: string }>(
		"SELECT id FROM users ORDER BY created_at DESC LIMIT 1",
	);
	const game = await finished([id, (await registered()).id]);
	const before = await pageAt("/leaderboard", visitor);
	expect(before.html).toContain("With an account you get a rank too");
	const { name } = await registered(freshName(), visitor);
	expect(await gamesAt(`/@${name}`)).toEqual([game]);
	const after = await pageAt("/leaderboard", visitor);
	expect(after.html).toContain("You are number 1,");
});
