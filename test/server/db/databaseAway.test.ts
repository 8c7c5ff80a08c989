/** D1 being away is what D1 itself fails with: https://developers.cloudflare.com/d1/observability/debug-d1/ */
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import { asAway, DatabaseAway } from "../../../src/server/db/databaseAway.ts";
import {
	READING_MS,
	RequestDatabase,
	WRITING_MS,
} from "../../../src/server/db/RequestDatabase.ts";
import { databaseThat } from "../support/databases.ts";

test.each([
	"D1_ERROR: Network connection lost.",
	"Network connection lost.",
	"D1_ERROR: D1 DB is overloaded. Requests queued for too long.",
	"D1_ERROR: D1 DB is overloaded. Too many requests queued.",
	"D1_ERROR: D1 DB reset because its code was updated.",
	"D1_ERROR: Internal error in D1 DB storage caused object to be reset.",
	"D1_ERROR: D1 DB storage operation exceeded timeout which caused object to be reset.",
	"D1_ERROR: Cannot resolve D1 DB due to transient issue on remote node.",
	"D1_ERROR: D1 DB exceeded its CPU time limit and was reset.",
	"internal error; reference = abc",
	"D1_ERROR: no such table: users: SQLITE_ERROR",
])("D1 is away: %s", (message) => {
	expect(asAway(new Error(message))).toBeInstanceOf(DatabaseAway);
});

test.each([
	"D1_ERROR: UNIQUE constraint failed: users.id: SQLITE_CONSTRAINT",
	"D1_ERROR: CHECK constraint failed: over_at: SQLITE_CONSTRAINT_CHECK",
	"D1_ERROR: no such column: x: SQLITE_ERROR",
	'D1_ERROR: near "SELEC": syntax error at offset 0: SQLITE_ERROR',
	"D1_TYPE_ERROR: Type 'undefined' not supported for value 'undefined'",
	"D1_COLUMN_NOTFOUND: Column not found",
])("a fault of ours: %s", (message) => {
	const error = new Error(message);
	expect(asAway(error)).toBe(error);
});

test("a fault of ours, on the way to it", () => {
	const error = new TypeError("Cannot read properties of undefined");
	expect(asAway(error)).toBe(error);
});

describe("a request's database", () => {
	const asking = (database: RequestDatabase) =>
		database.prepare("SELECT 1 AS one").bind().all();

	test("answers as D1 does, one question or several", async () => {
		for (const isReading of [true, false]) {
			const start = { isReading, bookmark: null };
			const database = new RequestDatabase(env.DB, start);
			expect((await asking(database)).results).toEqual([{ one: 1 }]);
			const both = [1, 2].map((value) =>
				database.prepare("SELECT ? AS value").bind(value),
			);
			const answers = await database.batch(both);
			expect(answers.map(({ results }) => results)).toEqual([
				[{ value: 1 }],
				[{ value: 2 }],
			]);
			expect(database.getBookmark()).toMatch(/^[0-9a-f]{8}-/);
		}
	});

	/** How long it waits for a database that gives so many answers, and then no more. */
	async function patience(isReading: boolean, answered: number) {
		vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
		try {
			let count = 0;
			const DB = databaseThat(async () => {
				if (count++ >= answered) return new Promise<never>(() => {});
				return { results: [] } as unknown as D1Result;
			});
			const start = { isReading, bookmark: null };
			const database = new RequestDatabase(DB, start);
			for (let i = 0; i < answered; i++) await asking(database);
			const began = Date.now();
			const failure = asking(database).catch((error: unknown) => error);
			await vi.runAllTimersAsync();
			expect(await failure).toBeInstanceOf(DatabaseAway);
			// What follows does not wait at all.
			await expect(asking(database)).rejects.toThrow(DatabaseAway);
			return Date.now() - began;
		} finally {
			vi.useRealTimers();
		}
	}

	test("is waited for as long as a reader would", async () => {
		expect(await patience(true, 0)).toBe(READING_MS);
		expect(await patience(false, 0)).toBe(READING_MS);
		expect(await patience(true, 1)).toBe(READING_MS);
		expect(await patience(false, 1)).toBe(WRITING_MS);
	});
});
