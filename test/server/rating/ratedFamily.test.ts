import { describe, expect, test } from "vitest";
import type { Over, Playing } from "../../../src/match/match.ts";
import {
	FREE_FULL,
	FREE_NEIGHBOR,
	marchFor,
} from "../../../src/rules/modes.ts";
import { resultOf } from "../../../src/server/db/gameResult.ts";
import { ratedFamily } from "../../../src/server/rating/ratedFamily.ts";
import { MatchDriver } from "../../support/MatchDriver.ts";
import { CALM } from "../../support/setting.ts";

const map = (turn: number) => `
	turn ${turn}
	a: level 1, started 0
	b: level 1, started 0

	a50         a50         .           .
	      a50         .           b50
	a50         .           .           b50
	      a50         a50         .
`;

type SettingsOptions = Parameters<typeof MatchDriver.onMap>[2];

/** A game that ends as Ann takes half of the map in its last turn. */
function wonIn(
	turn: number,
	names: readonly [string, string],
	options: SettingsOptions = {},
): { before: Playing; over: Over } {
	const driver = MatchDriver.onMap(map(turn), names, {
		access: "public",
		ruleset: { ...CALM, end: { type: "half-map" }, minSeats: 2 },
		...options,
	});
	const before = driver.playing;
	driver.orders("Ann", "A-4");
	if (driver.match.type === "playing" && names[1] === "Bob")
		driver.isReady("Bob");
	if (driver.match.type === "playing") driver.passesTurn();
	return { before, over: driver.over };
}

describe("a game counts", () => {
	test("that people played to its end", () => {
		expect(ratedFamily(wonIn(12, ["Ann", "Bob"]).over)).toBe("classic");
	});

	test("that one person played with bots, with a clock or without", () => {
		for (const hasClock of [true, false]) {
			const { over } = wonIn(12, ["Ann", "captain"], { hasClock });
			expect(ratedFamily(over)).toBe("classic");
		}
	});

	test.each([
		[marchFor({ cols: 7, rows: 5 }), 12, "march"],
		[FREE_NEIGHBOR, 40, "free"],
		[FREE_FULL, 40, "free"],
	] as const)("in the family of its mode", (ruleset, turn, family) => {
		const { over } = wonIn(12, ["Ann", "Bob"]);
		const settings = { ...over.settings, ruleset };
		const position = { ...over.position, turn };
		expect(ratedFamily({ ...over, settings, position })).toBe(family);
	});
});

describe("a game does not count", () => {
	const { over } = wonIn(12, ["Ann", "Bob"]);

	test("that nobody played to its end", () => {
		expect(ratedFamily({ ...over, reason: "unattended" })).toBeNull();
	});

	test("that was over before it had begun in earnest", () => {
		const at = (turn: number, ruleset = over.settings.ruleset) =>
			ratedFamily({
				...over,
				settings: { ...over.settings, ruleset },
				position: { ...over.position, turn },
			});
		expect([at(4), at(5)]).toEqual([null, "classic"]);
		expect([at(29, FREE_NEIGHBOR), at(30, FREE_NEIGHBOR)]).toEqual([
			null,
			"free",
		]);
	});

	test("among several persons without a clock", () => {
		const settings = { ...over.settings, hasClock: false };
		expect(ratedFamily({ ...over, settings })).toBeNull();
	});

	test("without persons, or without anybody else", () => {
		const [ann] = over.seats;
		const bots = wonIn(12, ["Ann", "captain"]).over.seats.slice(1);
		expect(ratedFamily({ ...over, seats: [...bots, ...bots] })).toBeNull();
		expect(ratedFamily({ ...over, seats: [ann] })).toBeNull();
	});
});

describe("a result", () => {
	test("says what the lists and the ratings go by", () => {
		const { over, before } = wonIn(12, ["Ann", "Bob"]);
		const { game, seats, away } = resultOf("abcdefghjkmn", over, before);
		expect(game).toMatchObject({
			...{ family: "classic", tempo: "even", pace: "live", persons: 2 },
			...{ is_public: 1, reason: "won" },
		});
		expect(seats.map(({ place }) => place)).toEqual([1, 2]);
		expect(away).toEqual([]);
	});

	test("of a game for points says the shape of its map and what each seat scored", () => {
		const { over, before } = wonIn(12, ["Ann", "Bob"]);
		expect(resultOf("x", over, before).game.map).toBeNull();
		expect(resultOf("x", over, before).seats[0].points).toBeNull();
		const ruleset = marchFor(over.settings.board);
		const forPoints = {
			...over,
			settings: { ...over.settings, ruleset, map: "plain" as const },
			position: { ...over.position, points: [12, 31] },
		};
		const { game, seats } = resultOf("x", forPoints, before);
		expect(game.map).toBe("plain");
		expect(seats.map(({ points }) => points)).toEqual([12, 31]);
	});

	test("is only for its players, unless the game was public and anybody could watch", () => {
		const { over, before } = wonIn(12, ["Ann", "Bob"]);
		const isPublic = (changes: Partial<Over["settings"]>) => {
			const settings = { ...over.settings, ...changes };
			return resultOf("x", { ...over, settings }, before).game.is_public;
		};
		expect(isPublic({})).toBe(1);
		expect(isPublic({ access: "link" })).toBe(0);
		expect(isPublic({ access: "solo" })).toBe(0);
		expect(isPublic({ isWatchable: false })).toBe(0);
	});

	test("names the persons whose seats bots held at the end", () => {
		const { over, before } = wonIn(12, ["Ann", "Bob"]);
		const { away } = resultOf("x", over, { ...before, missed: [0, 2] });
		expect(away).toEqual([1]);
	});

	test("tells a game by correspondence from one in which people sit and wait", () => {
		const { over, before } = wonIn(12, ["Ann", "Bob"]);
		const paceAt = (collectingMs: number, hasClock = true) => {
			const pace = { ...over.settings.ruleset.pace, collectingMs };
			const ruleset = { ...over.settings.ruleset, pace };
			const settings = { ...over.settings, ruleset, hasClock };
			return resultOf("x", { ...over, settings }, before).game.pace;
		};
		expect(paceAt(30_000)).toBe("live");
		expect(paceAt(24 * 3_600_000)).toBe("correspondence");
		expect(paceAt(30_000, false)).toBe("none");
	});
});
