import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { finishedGame, freshName, registered } from "../identity/support.ts";
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

describe("the site's history", () => {
	test("has the public games, the latest first", async () => {
		const person = await guest();
		const first = await finished([person]);
		await finished([person], { is_public: 0 });
		const last = await finished([person, await guest()]);
		expect(await gamesAt("/history")).toEqual([last, first]);
		expect(await gamesAt("/history?company=people")).toEqual([last]);
		expect(await gamesAt("/history?outcome=won")).toEqual([last, first]);
		expect(await gamesAt("/history?before=1-abc")).toEqual([]);
		expect(await gamesAt("/history?before=x%27--&ruleset=%27")).toHaveLength(2);
	});

	test("shows a viewer's own games too, which others don't see there", async () => {
		const { visitor, id } = await registered();
		const other = await registered();
		const alone = await finished([id], { is_public: 0 });
		const shown = await finished([other.id]);
		const shared = await finished([id, other.id], { is_public: 0 });
		const free = { ruleset: "free-full", is_public: 0 } as const;
		const last = await finished([id], free);
		expect(await gamesAt("/history")).toEqual([shown]);
		const own = [last, shared, shown, alone];
		expect(await gamesAt("/history", visitor)).toEqual(own);
		expect(await gamesAt("/history", other.visitor)).toEqual([shared, shown]);
		expect(await gamesAt("/history?ruleset=free-full", visitor)).toEqual([
			last,
		]);
		expect(await gamesAt("/history?company=people", visitor)).toEqual([shared]);
		const { html } = await pageAt("/history", visitor);
		expect(html.match(/>only you see this</g)).toHaveLength(2);
		expect(html.match(/>only its players see this</g)).toHaveLength(1);
	});

	test("pages through both kinds", async () => {
		const { visitor, id } = await registered();
		const person = await guest();
		const same = Date.now() - HOUR;
		const ids: string[] = [];
		for (let i = 0; i < 45; i++)
			ids.push(
				await finished([i % 2 === 0 ? id : person], {
					is_public: i % 2,
					...(i % 3 === 0 ? { over_at: same, started_at: same - HOUR } : {}),
				}),
			);
		const pages = await allPagesFrom("/history", visitor);
		expect(pages.map(({ length }) => length)).toEqual([20, 20, 5]);
		expect(pages.flat().toSorted()).toEqual(ids.toSorted());
	});

	test("shows the present names of accounts, with a link", async () => {
		const { name, id } = await registered();
		await finished([id, await guest()]);
		const { html } = await pageAt("/history");
		expect(html).toContain(`${name} won`);
		expect(html).toContain(`href="/@${name}"`);
		expect(html).toContain("Guest 1");
	});

	test("never has a person's id", async () => {
		const { visitor, name, id } = await registered();
		const other = await guest();
		await finished([id, other]);
		for (const path of ["/history", `/@${name}`, "/leaderboard"])
			for (const reader of [new Visitor(), visitor]) {
				const { html } = await pageAt(path, reader);
				expect(html).not.toContain(id);
				expect(html).not.toContain(other);
			}
	});
});

describe("the page of one's own games", () => {
	test("has those that are over, a guest's as well", async () => {
		const visitor = new Visitor();
		const none = await pageAt("/games", visitor);
		expect(none.html).toContain("You have not finished a game yet.");
		const game = await finishedGame(visitor);
		const { html } = await pageAt("/games", visitor);
		expect(await gamesAt("/games", visitor)).toEqual([game]);
		expect(html).not.toContain("You have not finished a game yet.");
		expect(html).toContain('href="/history"');
		expect(await gamesAt("/games")).toEqual([]);
	});

	test("has pages for a guest, and links to the profile for an account", async () => {
		const visitor = new Visitor();
		await visitor.play();
		const [{ id }] = await rowsOf<{ id: string }>(
			"SELECT id FROM users WHERE is_guest = 1 ORDER BY created_at DESC LIMIT 1",
		);
		const ids: string[] = [];
		for (let i = 0; i < 25; i++)
			ids.unshift(await finished([id], { is_public: i % 2 }));
		const pages = await allPagesFrom("/games", visitor);
		expect(pages).toEqual([ids.slice(0, 20), ids.slice(20)]);
		const { name } = await registered(freshName(), visitor);
		const { html } = await pageAt("/games", visitor);
		expect(html).toContain(`href="/@${name}#games-title"`);
		expect(html).not.toContain('rel="next"');
	});
});

describe("the page of a game that is over", () => {
	const namesIn = (html: string) =>
		/<table class="still-seats">.*?<\/table>/s.exec(html)?.[0];

	test("leads from an account's name to its profile", async () => {
		const { visitor, name } = await registered();
		const game = await finishedGame(visitor);
		const { html } = await pageAt(`/game/${game}`);
		expect(namesIn(html)).toContain(`<a href="/@${name}">`);
		const logged = vi.spyOn(console, "error").mockImplementation(() => {});
		await env.DB.exec("ALTER TABLE seats RENAME TO elsewhere");
		try {
			const { status, html } = await pageAt(`/game/${game}`);
			expect(status).toBe(200);
			expect(logged).toHaveBeenCalled();
			expect(namesIn(html)).toContain(name);
			expect(namesIn(html)).not.toContain('href="/@');
		} finally {
			await env.DB.exec("ALTER TABLE elsewhere RENAME TO seats");
			logged.mockRestore();
		}
	});

	test("does not tell who a guest has become", async () => {
		const visitor = new Visitor();
		const game = await finishedGame(visitor);
		const { name } = await registered(freshName(), visitor);
		const { html } = await pageAt(`/game/${game}`);
		expect(namesIn(html)).not.toContain(name);
		expect(namesIn(html)).not.toContain('href="/@');
	});
});
