import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import type { Seat } from "../../../src/rules/position.ts";
import type { Queryable } from "../../../src/server/db/database.ts";
import { deleteAccount } from "../../../src/server/db/deleteAccount.ts";
import type { GameResult } from "../../../src/server/db/gameResult.ts";
import { saveResult } from "../../../src/server/db/results.ts";
import { rowsOf } from "../support/database.ts";

const NOW = 1_700_000_000_000;
const MINUTE_MS = 60_000;

let count = 0;

/** A march game of these persons and a bot, in which they came in this order, and the bot last. */
function aResult(
	persons: readonly string[],
	changes: Partial<GameResult["game"]> = {},
): GameResult {
	const id = `game${++count}`;
	const overAt = changes.over_at ?? NOW + count;
	const seats = persons.map((person, seat) => ({
		game_id: id,
		seat,
		user_id: person as string | null,
		bot: null as "captain" | null,
		name: `Guest ${person}`,
		place: seat + 1,
	}));
	const seat = seats.length;
	const bot = { seat, user_id: null, bot: "captain" as const, name: "Mira" };
	return {
		game: {
			id,
			ruleset: "march",
			rules_version: 1,
			cols: 17,
			rows: 9,
			seat_count: seat + 1,
			started_at: overAt - MINUTE_MS,
			over_at: overAt,
			reason: "won",
			turns: 40,
			final_hash: "0123456789abcdef",
			chain_end: "ab".repeat(32),
			family: "march",
			tempo: "even",
			pace: "live",
			persons: seat,
			is_public: 1,
			...changes,
		},
		seats: [...seats, { game_id: id, ...bot, place: seat + 1 }],
	};
}

type RatingRow = {
	readonly user_id: string;
	readonly mu: number;
	readonly games: number;
	readonly peopled_games: number;
};

function ratings(): Promise<RatingRow[]> {
	return rowsOf<RatingRow>(
		"SELECT user_id, mu, games, peopled_games FROM ratings ORDER BY user_id",
	);
}

const byBen = ({ user_id }: RatingRow) => user_id === "ben";

/** Who counts as rated with people once a result is kept. */
async function peopledAfter(result: GameResult): Promise<string[]> {
	await saveResult(env.DB, result);
	const rows = await ratings();
	return rows
		.filter(({ peopled_games }) => peopled_games > 0)
		.map(({ user_id }) => user_id);
}

/** All that was kept, to see that it does not change. */
async function everything(): Promise<unknown[][]> {
	const tables = ["games", "seats", "ratings", "rating_changes", "users"];
	return await Promise.all(
		tables.map((table) => rowsOf(`SELECT * FROM ${table}`)),
	);
}

/** D1 with a batch that is done in another way. */
function withBatch(
	batch: (
		statements: D1PreparedStatement[],
		call: number,
	) => Promise<D1Result[]>,
): Queryable {
	let calls = 0;
	return {
		prepare: (sql) => env.DB.prepare(sql),
		batch: ((statements) =>
			batch(
				statements as D1PreparedStatement[],
				++calls,
			)) as Queryable["batch"],
	};
}

beforeEach(async () => {
	for (const table of ["rating_changes", "ratings", "seats", "games", "users"])
		await env.DB.exec(`DELETE FROM ${table}`);
	for (const id of ["anna", "ben", "cleo"]) await register(id);
});

/** Anybody else in a game is a guest. */
async function register(id: string): Promise<void> {
	await env.DB.prepare(
		"INSERT INTO users (id, name, is_guest, created_at, name_key, password, registered_at) VALUES (?1, ?1, 0, ?2, ?1, 'x', ?2)",
	)
		.bind(id, NOW)
		.run();
}

describe("a result", () => {
	test("is kept with its seats and what it did to ratings, which it gives", async () => {
		const result = aResult(["anna", "ben"]);
		const rated = await saveResult(env.DB, result);
		expect(rated.map(({ seat }) => seat)).toEqual([0, 1]);
		const [anna, ben] = await ratings();
		expect(anna).toMatchObject({ games: 1, peopled_games: 1 });
		expect(anna.mu).toBeGreaterThan(ben.mu);
		expect(rated[0].after.mu).toBe(anna.mu);
		const seats = await rowsOf<{ over_at: number }>(
			"SELECT over_at FROM seats",
		);
		expect(seats.map(({ over_at }) => over_at)).toEqual(
			Array.from({ length: 3 }, () => result.game.over_at),
		);
	});

	test("that is delivered twice changes nothing, and gives the same", async () => {
		const result = aResult(["anna", "ben"]);
		const first = await saveResult(env.DB, result);
		const kept = await everything();
		expect(await saveResult(env.DB, result)).toEqual(first);
		expect(await everything()).toEqual(kept);
	});

	test("that D1 took without saying so is taken once", async () => {
		const result = aResult(["anna", "ben"]);
		const silent = withBatch(async (statements, call) => {
			const results = await env.DB.batch(statements);
			if (call === 2) throw new Error("the connection was lost");
			return results;
		});
		await expect(saveResult(silent, result)).rejects.toThrow("lost");
		const kept = await everything();
		expect(await saveResult(env.DB, result)).toHaveLength(2);
		expect(await everything()).toEqual(kept);
	});

	test("of which one statement fails leaves nothing behind", async () => {
		const before = await everything();
		const result = aResult(["anna", "ben"]);
		const failing = withBatch((statements, call) =>
			env.DB.batch(
				call === 2
					? [...statements, env.DB.prepare("INSERT INTO games (id) VALUES (1)")]
					: statements,
			),
		);
		await expect(saveResult(failing, result)).rejects.toThrow();
		expect(await everything()).toEqual(before);
	});

	test("that two rooms' ends deliver at once counts once", async () => {
		const result = aResult(["anna", "ben"]);
		const outcomes = await Promise.allSettled(
			Array.from({ length: 4 }, () => saveResult(env.DB, result)),
		);
		expect(outcomes.some(({ status }) => status === "fulfilled")).toBe(true);
		const [anna] = await ratings();
		expect(anna.games).toBe(1);
	});

	test("by whose clock it ended before it began is kept, as one that took no time", async () => {
		const over_at = NOW - 3_600_000;
		const result = aResult(["ann"], { started_at: NOW, over_at });
		await saveResult(env.DB, result);
		const kept = await rowsOf("SELECT started_at, over_at FROM games");
		expect(kept).toEqual([{ started_at: NOW, over_at: NOW }]);
	});

	test("from before there were ratings is kept without them", async () => {
		const { game, seats } = aResult(["anna"]);
		const { family, tempo, pace, persons, is_public, ...old } = game;
		const older = { game: old, seats } as unknown as GameResult;
		expect(await saveResult(env.DB, older)).toEqual([]);
		expect(await rowsOf("SELECT id FROM games")).toHaveLength(1);
		expect(await ratings()).toEqual([]);
	});

	test("of fifty persons is kept, and rates them all", async () => {
		const persons = Array.from({ length: 49 }, (_, i) => `person ${i}`);
		expect(await saveResult(env.DB, aResult(persons))).toHaveLength(49);
		expect(await ratings()).toHaveLength(49);
		expect(
			await rowsOf("SELECT id FROM users WHERE is_guest = 1"),
		).toHaveLength(49);
	});
});

describe("two games of a person that end at once", () => {
	test("both count, one after the other", async () => {
		const first = aResult(["anna", "ben"]);
		const second = aResult(["cleo", "anna"]);
		// The second reads what was, and then the first is quicker.
		const slow = withBatch(async (statements, call) => {
			if (call === 2) await saveResult(env.DB, first);
			return await env.DB.batch(statements);
		});
		await expect(saveResult(slow, second)).rejects.toThrow("UNIQUE");
		expect(await rowsOf("SELECT id FROM games")).toHaveLength(1);
		await saveResult(env.DB, second);
		const changes = await rowsOf<{ game_id: string; mu_before: number }>(
			"SELECT game_id, mu_before, mu_after FROM rating_changes WHERE user_id = 'anna' ORDER BY seq",
		);
		expect(changes.map(({ game_id }) => game_id)).toEqual([
			first.game.id,
			second.game.id,
		]);
		expect(changes[1].mu_before).toBe(
			(changes[0] as unknown as { mu_after: number }).mu_after,
		);
		const [anna] = await ratings();
		expect(anna).toMatchObject({ user_id: "anna", games: 2 });
	});
});

describe("ratings", () => {
	test("of a game that does not count stay as they are", async () => {
		expect(
			await saveResult(env.DB, aResult(["anna", "ben"], { family: null })),
		).toEqual([]);
		expect(await ratings()).toEqual([]);
	});

	test("by bots count until there are people, and are no people's games", async () => {
		await saveResult(env.DB, aResult(["anna"]));
		expect(await ratings()).toMatchObject([{ games: 1, peopled_games: 0 }]);
		await saveResult(env.DB, aResult(["anna", "ben"]));
		const before = await ratings();
		expect(before[0]).toMatchObject({ games: 2, peopled_games: 1 });
		expect(await saveResult(env.DB, aResult(["anna"]))).toEqual([]);
		expect(await ratings()).toEqual(before);
	});

	test("of families are apart", async () => {
		await saveResult(env.DB, aResult(["anna"]));
		await saveResult(env.DB, aResult(["anna"], { family: "free" }));
		const rows = await rowsOf("SELECT family, seq FROM rating_changes");
		expect(rows).toEqual([
			{ family: "free", seq: 1 },
			{ family: "march", seq: 1 },
		]);
	});

	test("don't rise by a game of less than a minute, or by who hardly played in it", async () => {
		const { over_at } = aResult([]).game;
		const short = { started_at: over_at, over_at: over_at + MINUTE_MS - 1 };
		expect(await peopledAfter(aResult(["anna", "ben"], short))).toEqual([]);
		const idle = { ...aResult(["anna", "ben"]), idle: [1 as Seat] };
		expect(await peopledAfter(idle)).toEqual(["ben"]);
		// Who hardly played may lose by it, and not gain.
		const before = (await ratings()).find(byBen)?.mu;
		await saveResult(env.DB, {
			...aResult(["ben", "anna"]),
			idle: [0 as Seat],
		});
		expect((await ratings()).find(byBen)?.mu).toBe(before);
	});

	test("don't rise by guests, whose own do by accounts", async () => {
		expect(await peopledAfter(aResult(["anna", "guest one"]))).toEqual([
			"guest one",
		]);
		expect(await peopledAfter(aResult(["guest two", "guest one"]))).toEqual([
			"guest one",
		]);
	});

	test("rise by the same account three times a week, in each family", async () => {
		const DAY_MS = 24 * 60 * MINUTE_MS;
		const meet = async (day: number, family = "march") => {
			const over_at = NOW + day * DAY_MS;
			const times = { over_at, started_at: over_at - MINUTE_MS };
			await saveResult(env.DB, aResult(["anna", "ben"], { ...times, family }));
			const [anna] = await rowsOf<RatingRow>(
				`SELECT * FROM ratings WHERE user_id = 'anna' AND family = '${family}'`,
			);
			return anna.peopled_games;
		};
		const counts = [];
		for (const day of [0, 1, 2, 3, 4]) counts.push(await meet(day));
		expect(counts).toEqual([1, 2, 3, 3, 3]);
		expect(await meet(4, "free")).toBe(1);
		expect(await meet(11)).toBe(4);
	});

	test("don't rise where a bot held the seat at the end", async () => {
		const away = [0 as Seat];
		await saveResult(env.DB, { ...aResult(["anna", "ben"]), away });
		const [anna] = await ratings();
		expect(anna.mu).toBe(25);
	});

	test("of a guest are the account's later", async () => {
		await saveResult(env.DB, aResult(["dora"]));
		await env.DB.exec(
			"UPDATE users SET is_guest = 0, name = 'Dora', name_key = 'dora', password = 'x', registered_at = created_at WHERE id = 'dora'",
		);
		await saveResult(env.DB, aResult(["dora"]));
		expect(await ratings()).toMatchObject([{ games: 2 }]);
	});

	test("of an account that was deleted meanwhile are not saved", async () => {
		await saveResult(env.DB, aResult(["anna", "ben"]));
		const account = {
			player: "anna" as PlayerId,
			name: "Anna",
			nameKey: "anna",
			password: "x",
			registeredAt: NOW,
		};
		await deleteAccount(env.DB, account, NOW + 1000);
		const rated = await saveResult(env.DB, aResult(["anna", "ben"]));
		expect(rated.map(({ seat }) => seat)).toEqual([1]);
		expect((await ratings()).map(({ user_id }) => user_id)).toEqual(["ben"]);
		const names = await rowsOf<{ name: string }>(
			"SELECT name FROM seats WHERE user_id = 'anna'",
		);
		expect(names.map(({ name }) => name)).toEqual(["", ""]);
	});
});
