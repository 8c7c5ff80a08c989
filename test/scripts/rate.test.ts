import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { UsageError } from "../../scripts/cli/arguments.ts";
import { ANCHOR, fitRatings } from "../../scripts/rate/fit.ts";
import { parseOptions } from "../../scripts/rate/options.ts";
import { type Finish, playRated } from "../../scripts/rate/play.ts";
import { GAME_SIZES, sourceOf } from "../../scripts/rate/report.ts";
import { BOT_KINDS, type BotKind } from "../../src/bots/bots.ts";
import { BOT_RATINGS } from "../../src/server/rating/botRatings.ts";
import { FAMILIES } from "../../src/server/rating/families.ts";
import { BETA, NEW_RATING } from "../../src/server/rating/rating.ts";

const STRENGTHS: Partial<Record<BotKind, number>> = {
	gardener: 18,
	captain: 25,
	general: 31,
};
const KINDS = Object.keys(STRENGTHS) as BotKind[];

/** Numbers in (0, 1), the same in every run. */
function* dice(): Generator<number, never> {
	for (let state = 1; ; ) {
		state = (state * 48271) % 2147483647;
		yield state / 2147483647;
	}
}

/** Games drawn by the model: the logarithms of the strengths with Gumbel noise, in order. */
function invented(count: number, seats: number): Finish[] {
	const luck = dice();
	const c = BETA * Math.sqrt(seats);
	return Array.from({ length: count }, () =>
		Array.from({ length: seats }, () => {
			const bot = KINDS[Math.floor(luck.next().value * KINDS.length)];
			const noise = -Math.log(-Math.log(luck.next().value));
			return { bot, score: (STRENGTHS[bot] ?? 0) / c + noise };
		})
			.sort((a, b) => b.score - a.score)
			.map(({ bot }) => bot),
	);
}

describe("the fit", () => {
	test.each([2, 4, 6])(
		"finds the ratings behind games of %i seats",
		(seats) => {
			const fitted = fitRatings(invented(4000, seats));
			for (const bot of KINDS) {
				const { mu, error } = fitted[bot];
				expect(Math.abs(mu - (STRENGTHS[bot] ?? 0))).toBeLessThan(
					4 * error + 0.2,
				);
				expect(error).toBeLessThan(0.5);
			}
		},
	);

	test("is relative to the normal bot, and gives a bot that never played a newcomer's rating", () => {
		const fitted = fitRatings(invented(200, 4));
		expect(fitted[ANCHOR]).toEqual({ mu: NEW_RATING.mu, error: 0 });
		expect(fitted.hermit.mu).toBeCloseTo(NEW_RATING.mu, 6);
		expect(fitted.hermit.error).toBeCloseTo(NEW_RATING.sigma, 6);
	});

	test("stays within bounds for a bot that always wins", () => {
		const { general } = fitRatings(
			Array.from({ length: 50 }, (): Finish => ["general", "captain"]),
		);
		expect(general.mu).toBeGreaterThan(35);
		expect(general.mu).toBeLessThan(60);
	});
});

test("the game of an index is always the same", { timeout: 180_000 }, () => {
	for (const index of [0, 1, 5]) {
		const finish = playRated("march", "test", index);
		expect(playRated("march", "test", index)).toEqual(finish);
		expect(finish).toHaveLength([4, 2, 4, 2, 4, 6][index]);
	}
});

describe("the stored ratings", () => {
	test("have every bot, and the normal one with a newcomer's rating", () => {
		expect(Object.keys(BOT_RATINGS)).toEqual([...FAMILIES]);
		for (const family of FAMILIES)
			for (const size of GAME_SIZES) {
				const bots = BOT_RATINGS[family][size];
				expect(Object.keys(bots)).toEqual([...BOT_KINDS]);
				expect(bots[ANCHOR]).toBe(NEW_RATING.mu);
			}
	});

	test("are in a file as the command writes it", () => {
		const measured = FAMILIES.map((family) => {
			const fits = GAME_SIZES.map((size) => {
				const bots = Object.entries(BOT_RATINGS[family][size]);
				const fitted = bots.map(([bot, mu]) => [bot, { mu, error: 0 }]);
				return [size, Object.fromEntries(fitted)];
			});
			return [family, Object.fromEntries(fits)] as const;
		});
		const file = new URL(
			"../../src/server/rating/botRatings.ts",
			import.meta.url,
		);
		const text = readFileSync(file, "utf8");
		const [, games] = text.match(/--games (\d+)/) ?? [];
		const options = parseOptions([`--games=${games}`]);
		expect(text).toBe(sourceOf(measured, options));
	});
});

describe("the command", () => {
	test("reads its options", () => {
		expect(parseOptions([])).toEqual({ games: 2400, seed: "1", write: false });
		expect(parseOptions(["--games=6", "--seed=x", "--write"])).toEqual({
			...{ games: 6, seed: "x", write: true },
		});
		expect(() => parseOptions(["--games=many"])).toThrow(UsageError);
	});

	test("prints its usage, and refuses other options", () => {
		const command = fileURLToPath(
			new URL("../../scripts/rate-bots.ts", import.meta.url),
		);
		const run = (option: string) =>
			spawnSync(process.execPath, [command, option], { encoding: "utf8" });
		expect(run("--help")).toMatchObject({ status: 0, stderr: "" });
		expect(run("--games=0")).toMatchObject({ status: 2, stdout: "" });
		expect(run("--nothing")).toMatchObject({ status: 2, stdout: "" });
	});
});
