/** Accounts of bots: how one becomes one, where it may play, and how everybody sees that. */
import { env } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { tokenFor } from "../identity/apiTokens.ts";
import { finishedGame, registered, sent } from "../identity/support.ts";
import { rowsOf } from "../support/database.ts";
import { call } from "../support/program.ts";
import { roomOf, Visitor } from "../support/visitor.ts";

const UPGRADE = "/bot/upgrade";

/** A lobby that waits for a second player. */
const LOBBY = { access: "link", seats: "2", fill: "none", start: "full" };

async function botOwner() {
	const known = await registered();
	const token = await tokenFor(known.visitor, { bot: "on" });
	return { ...known, token };
}

async function aBot() {
	const known = await botOwner();
	const { status } = await call(UPGRADE, {
		...{ method: "POST", token: known.token },
	});
	expect(status).toBe(200);
	return known;
}

async function open(host: Visitor, form = {}): Promise<string> {
	const response = await host.post("/games", { ...LOBBY, ...form });
	expect(response.status).toBe(303);
	return response.headers.get("Location")!.replace("/game/", "");
}

async function pageAt(path: string, visitor = new Visitor()): Promise<string> {
	return await (await visitor.fetch(path)).text();
}

describe("an account", () => {
	test("becomes a bot's by a token that allows it, once and for all", async () => {
		const { name, token } = await botOwner();
		const upgraded = {
			...{ status: 200, json: { name, isBotAccount: true } },
		};
		for (let i = 0; i < 2; i++)
			expect(await call(UPGRADE, { method: "POST", token })).toMatchObject(
				upgraded,
			);
		expect((await call(`/player/${name}`)).json.isBotAccount).toBe(true);
		const { headers } = await call(`/player/${name}`, { token });
		expect(headers.get("RateLimit-Policy")).toBe('"bot";q=1200;w=60');
	});

	test("does not become one by a token without that scope, or by none", async () => {
		const { visitor, name } = await registered();
		const token = await tokenFor(visitor);
		const refused = await call(UPGRADE, { method: "POST", token });
		expect(refused).toMatchObject({
			...{ status: 403, json: { error: "missing_scope", scope: "bot" } },
		});
		expect(refused.headers.get("WWW-Authenticate")).toBe(
			'Bearer error="insufficient_scope", scope="bot"',
		);
		const nobody = await call(UPGRADE, { method: "POST" });
		expect(nobody).toMatchObject({ status: 401, json: { error: "no_token" } });
		expect(nobody.headers.get("WWW-Authenticate")).toBe("Bearer");
		expect((await call(`/player/${name}`)).json.isBotAccount).toBe(false);
	});

	test("that has been in a game stays a person's", async () => {
		const { visitor, token } = await botOwner();
		await finishedGame(visitor);
		expect(await call(UPGRADE, { method: "POST", token })).toMatchObject({
			...{ status: 409, json: { error: "has_played" } },
		});
		const { status, page } = await sent(visitor, "/account/bot", {});
		expect(status).toBe(409);
		expect(page).toContain("This account has been in a game");
		expect(await pageAt("/account", visitor)).not.toContain("/account/bot");
	});

	test("becomes one at its page, too, which then says so", async () => {
		const { visitor, name } = await registered();
		const asked = await pageAt("/account/bot", visitor);
		expect(asked).toContain(`Yes, ${name} is a bot`);
		expect(await sent(visitor, "/account/bot", {})).toMatchObject({
			...{ status: 303, location: "/account?bot#tokens" },
		});
		expect(await pageAt("/account?bot", visitor)).toContain(
			"This is a bot’s account.",
		);
		expect(await pageAt(`/@${name}`)).toContain('class="bot-sign"');
	});
});

describe("a bot's account", () => {
	test("is refused where people have not let bots in", async () => {
		const { visitor: bot } = await aBot();
		const id = await open(new Visitor());
		const { status, page } = await sent(bot, `/game/${id}/join`, {});
		expect(status).toBe(403);
		expect(page).toContain("This game is for people");
		const quick = await sent(bot, "/play-now", {});
		expect(quick.status).toBe(403);
		expect(quick.page).toContain("/games/new");
		const day = await bot.fetch("/day/start.json", {
			method: "POST",
			headers: { Origin: "https://hexmarch.test" },
			body: JSON.stringify({ date: "2026-03-08", engine: 1, isNew: true }),
		});
		expect(day.ok).toBe(false);
	});

	test("sits where they have, with a sign that everybody sees", async () => {
		const { visitor: bot, name } = await aBot();
		const host = new Visitor();
		const id = await open(host, { botAccounts: "yes", seats: "3" });
		await sent(bot, `/game/${id}/join`, {});
		const view = await host.view(id);
		expect(view.seats[1]).toEqual([name, "", 8]);
		expect(view.settings.botAccounts).toBe(true);
		const sign = `<span class="name">BOT ${name}</span>`;
		for (const path of [`/game/${id}`, `/embed/game/${id}`])
			expect(await pageAt(path)).toContain(sign);
		const tab = await bot.open(id);
		const seen = await tab.next("view");
		expect(seen.view.viewer).toBe(1);
	});

	test("is marked also while a rematch expects it", async () => {
		const { visitor: bot, name } = await aBot();
		const host = new Visitor();
		const id = await open(host, { botAccounts: "yes" });
		await sent(bot, `/game/${id}/join`, {});
		await sent(host, `/game/${id}/begin`, {});
		const tab = await host.open(id);
		tab.send({ type: "resign" });
		await tab.next("over");
		const { location } = await sent(host, `/game/${id}/rematch`, {});
		expect(await pageAt(location!, host)).toContain(`BOT ${name}`);
		const awaited = { awaited: [name], awaitedBots: [name] };
		const next = location!.replace("/game/", "");
		expect(await host.view(next)).toMatchObject(awaited);
		expect((await call(`/game/${next}`)).json).toMatchObject(awaited);
		await sent(bot, `${location}/join`, {});
		const { seats, ...lobby } = await host.view(next);
		expect(seats[1]).toEqual([name, "", 8]);
		expect(lobby).not.toHaveProperty("awaitedBots");
	});

	test("is marked in the list of their own games that a program asks for", async () => {
		const bot = await aBot();
		const { visitor: host, name: person } = await registered();
		const id = await open(host, { botAccounts: "yes" });
		await sent(bot.visitor, `/game/${id}/join`, {});
		const mine = (token: string) => async () =>
			(await call("/games/mine", { token })).json.games;
		await expect
			.poll(mine(await tokenFor(host)))
			.toMatchObject([{ id, others: [bot.name], otherBots: [bot.name] }]);
		await expect
			.poll(mine(bot.token))
			.toMatchObject([{ id, others: [person], otherBots: [] }]);
	});

	test("opens games that let in others, and whose list says whose they are", async () => {
		const { visitor: bot, name } = await aBot();
		const id = await open(bot, { access: "public", botAccounts: "no" });
		const { visitor: other } = await aBot();
		await sent(other, `/game/${id}/join`, {});
		const { settings, seats } = await bot.view(id);
		expect(settings.botAccounts).toBe(true);
		expect(seats.map((seat) => seat?.[2])).toEqual([8, 8]);
		const listing = await roomOf(id).listing();
		expect(listing).toMatchObject({
			...{ host: name, isBotHost: true, botAccounts: true },
		});
	});

	test("is ranked among bots, and not among people", async () => {
		const { name, id } = await aBot();
		const person = await registered();
		for (const [player, mu] of [
			[id, 40],
			[person.id, 30],
		] as const)
			await env.DB.prepare(
				"INSERT INTO ratings (user_id, family, mu, sigma, games, peopled_games, updated_at) VALUES (?, 'classic', ?, 2, 9, 9, 1)",
			)
				.bind(player, mu)
				.run();
		const people = await pageAt("/leaderboard?family=classic");
		expect(people).toContain(person.name);
		expect(people).not.toContain(name);
		const bots = await pageAt("/leaderboard?family=classic&bots");
		expect(bots).toContain(name);
		expect(bots).not.toContain(person.name);
		expect(bots).toContain('class="bot-sign"');
	});

	test("may be in fifty games at once, and no more", async () => {
		const { visitor: bot, id, token } = await aBot();
		const games = Array.from({ length: 50 }, (_, i) => `limit-${id}-${i}`);
		await env.DB.batch(
			games.flatMap((game) => [
				env.DB.prepare(
					"INSERT INTO listings (game_id, region, is_public, at, body) VALUES (?, 'europe', 0, 1, '{}')",
				).bind(game),
				env.DB.prepare("INSERT INTO listed_players VALUES (?, ?, 1)").bind(
					id,
					game,
				),
			]),
		);
		const game = await open(new Visitor(), { botAccounts: "yes" });
		expect((await sent(bot, `/game/${game}/join`, {})).status).toBe(429);
		expect(await call(`/game/${game}/join`, { token, body: {} })).toMatchObject(
			{
				...{ status: 429, json: { error: "too_many_games" } },
			},
		);
		const tab = await bot.open(game);
		tab.send({ type: "join" });
		expect(await tab.next("refused")).toMatchObject({
			reason: "too_many_games",
		});
		const own = await open(new Visitor(), { botAccounts: "yes", seats: "3" });
		await env.DB.prepare("DELETE FROM listed_players WHERE game_id = ?")
			.bind(games[0])
			.run();
		tab.send({ type: "join" });
		expect((await tab.next("view")).view.viewer).toBe(1);
		await expect
			.poll(() => rowsOf("SELECT 1 FROM listed_players WHERE user_id = ?", id))
			.toHaveLength(50);
		expect((await sent(bot, `/game/${own}/join`, {})).status).toBe(429);
		// Where it has a seat nothing more is joined.
		expect((await sent(bot, `/game/${game}/join`, {})).status).toBe(303);
		expect(await rowsOf("SELECT 1 FROM users WHERE id = ?", id)).toHaveLength(
			1,
		);
	});
});
