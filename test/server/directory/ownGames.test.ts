import { env } from "cloudflare:workers";
import { afterEach, expect, test, vi } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { ownGames } from "../../../src/protocol/fromDirectory.ts";
import { saveListing } from "../../../src/server/db/listings.ts";
import type { OwnGame } from "../../../src/server/room/api.ts";
import { GameRoom } from "../../../src/server/room/GameRoom.ts";
import { rowsOf } from "../support/database.ts";
import { stopClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";
import { aListing } from "./support.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

async function mine(visitor: Visitor) {
	const response = await visitor.fetch("/games/mine.json");
	expect(response.status).toBe(200);
	return ownGames.parse(await response.json()).games;
}

/** Games whose rooms fail. */
const broken = new Set<string>();

/** A visitor who is in games that stand as these say. */
async function playerIn(games: readonly OwnGame[]): Promise<Visitor> {
	await env.DB.exec("DELETE FROM listed_players");
	await env.DB.exec("DELETE FROM users");
	const visitor = new Visitor();
	await visitor.play();
	const [{ id, name }] = await rowsOf<{ id: PlayerId; name: string }>(
		"SELECT id, name FROM users",
	);
	for (const game of games)
		await saveListing(env.DB, aListing(game), [{ player: id, name }]);
	vi.spyOn(GameRoom.prototype, "ownGame").mockImplementation(async function (
		this: GameRoom,
		player,
	) {
		const { ctx } = this as unknown as { ctx: DurableObjectState };
		if (broken.has(ctx.id.name ?? "")) throw new Error("no");
		if (player !== id) return null;
		return games.find((game) => game.id === ctx.id.name) ?? null;
	});
	return visitor;
}

function own(changes: Partial<OwnGame>): OwnGame {
	return {
		...aListing({ state: "running", turn: 4 }),
		isWaiting: false,
		deadlineAt: null,
		others: ["Mira", "Odo"],
		...changes,
	};
}

test("the games that wait come first, then those with least time left", async () => {
	const now = Date.now();
	const games = [
		own({ deadlineAt: now + 1000 }),
		own({ isWaiting: true, deadlineAt: now + 9000 }),
		own({}),
		own({ isWaiting: true, deadlineAt: now + 5000 }),
		own({ state: "open", turn: 0 }),
	];
	const visitor = await playerIn(games);
	const order = [3, 1, 0, 4, 2].map((index) => games[index].id);
	expect((await mine(visitor)).map(({ id }) => id)).toEqual(order);
	const html = await (await visitor.fetch("/games")).text();
	const shown = [...html.matchAll(/data-game="([^"]+)"/g)].map(([, id]) => id);
	expect(shown).toEqual(order);
});

test("of very many the one that waits is first, though it was joined first, and all can be reached", async () => {
	const now = Date.now();
	const games = Array.from({ length: 70 }, (_, i) =>
		own({ isWaiting: i === 0, at: now + i }),
	);
	const visitor = await playerIn(games);
	const first = await mine(visitor);
	expect(first).toHaveLength(60);
	expect(first[0].id).toBe(games[0].id);
	const html = await (await visitor.fetch("/games")).text();
	expect(html).toContain("1 game waits for you.");
	expect(html).toContain('href="/games?all"');
	expect(html).toContain("Show all 70 games");
	const all = await (await visitor.fetch("/games?all")).text();
	for (const { id } of games) expect(all).toContain(`data-game="${id}"`);
	expect(all).not.toContain("Show all");
	const response = await visitor.fetch("/games/mine.json?all");
	expect(await response.json()).toMatchObject({ more: 0 });
});

test("every page says how many wait besides the one that it shows, but not where nobody waits", async () => {
	const deadlineAt = Date.now() + 9000;
	const games = [
		own({ isWaiting: true, deadlineAt }),
		own({ isWaiting: true, deadlineAt: null, persons: 2 }),
		own({ isWaiting: true, deadlineAt: null, persons: 1 }),
		own({ isWaiting: false, deadlineAt }),
	];
	const visitor = await playerIn(games);
	const countAt = async (path: string) => {
		const html = await (await visitor.fetch(path)).text();
		return /<b class="count">(\d+)<\/b>/.exec(html)?.[1];
	};
	for (const path of ["/", "/games", "/lobby", "/how-to-play", "/nowhere"])
		expect(await countAt(path), path).toBe("2");
	expect(await (await visitor.fetch("/games/mine.json")).json()).toMatchObject({
		waiting: 2,
	});
	const stranger = await (await new Visitor().fetch("/")).text();
	expect(stranger).not.toContain('class="count"');
});

test("a page does not wait for rooms that do not answer", async () => {
	vi.spyOn(console, "warn").mockImplementation(() => {});
	const visitor = await playerIn([own({ isWaiting: true })]);
	vi.spyOn(GameRoom.prototype, "ownGame").mockImplementation(
		() => new Promise(() => {}),
	);
	const response = await visitor.fetch("/how-to-play");
	expect(response.status).toBe(200);
	expect(await response.text()).not.toContain('class="count"');
});

test("each says how it stands", async () => {
	stopClock();
	const visitor = await playerIn([
		own({ isWaiting: true, deadlineAt: Date.now() + 5 * 3_600_000 + 1000 }),
		own({ others: ["Bold Bear", "Mira", "Odo", "Runa", "Ivo"] }),
		own({ state: "open", turn: 0, others: [], seatCount: 3 }),
	]);
	const html = await (await visitor.fetch("/games")).text();
	for (const text of [
		"1 game waits for you.",
		"Your turn",
		"5 h left",
		"Mira and Odo",
		"Waiting for the others",
		"Bold Bear, Mira, Odo and 2 more",
		"Not begun yet",
		"1 of 3 seats taken",
	])
		expect(html).toContain(text);
});

test("a room that fails takes no other game from the list", async () => {
	vi.spyOn(console, "error").mockImplementation(() => {});
	const games = [own({}), own({})];
	const visitor = await playerIn(games);
	broken.add(games[0].id);
	expect((await mine(visitor)).map(({ id }) => id)).toEqual([games[1].id]);
});

test("games of others are not shown, and a stranger has none", async () => {
	await playerIn([own({})]);
	const guest = new Visitor();
	await guest.play();
	for (const visitor of [guest, new Visitor()]) {
		const html = await (await visitor.fetch("/games")).text();
		expect(html).not.toContain('data-game="a');
		expect(html).toContain('action="/play-now"');
	}
	expect(await mine(new Visitor())).toEqual([]);
});

test("a game that the player has joined is among them, until it is over", async () => {
	const host = new Visitor();
	const response = await host.post("/games");
	await response.body?.cancel();
	const id = response.headers.get("Location")!.replace("/game/", "");
	const guest = new Visitor();
	await (await guest.post(`/game/${id}/join`)).body?.cancel();
	for (const visitor of [host, guest])
		await expect
			.poll(async () => (await mine(visitor)).map((game) => game.id))
			.toContain(id);
	await (await host.post(`/game/${id}/begin`)).body?.cancel();
	const [game] = await mine(guest);
	expect(game).toMatchObject({ id, state: "running", isWaiting: true });
	expect(game.others).toHaveLength(3);
});
