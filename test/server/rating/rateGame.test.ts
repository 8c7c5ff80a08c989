import { describe, expect, test } from "vitest";
import { BOT_RATINGS } from "../../../src/server/rating/botRatings.ts";
import { displayRating } from "../../../src/server/rating/displayRating.ts";
import {
	type Change,
	type RatedEntrant,
	rateGame,
	type Standing,
} from "../../../src/server/rating/rateGame.ts";
import { NEW_RATING } from "../../../src/server/rating/rating.ts";

const CAPTAIN = { type: "bot", bot: "captain" } as const;

function person(
	id: string,
	standing: Standing | null = null,
	isAway = false,
): RatedEntrant<string> {
	return {
		...{ type: "person", id, standing, isAway },
		...{ countsForOthers: true, metTooOften: new Set() },
		isBotAccount: false,
	};
}

/** A bot with an account. */
function program(
	id: string,
	standing: Standing | null = null,
): RatedEntrant<string> {
	return { ...(person(id, standing) as Person), isBotAccount: true };
}

function guest(id: string): RatedEntrant<string> {
	return { ...(person(id) as Person), countsForOthers: false };
}

/** A person who has met these too often. */
function weary(id: string, ...overmet: string[]): RatedEntrant<string> {
	return { ...(person(id) as Person), metTooOften: new Set(overmet) };
}

type Person = Extract<RatedEntrant<string>, { type: "person" }>;

function standing(mu: number, sigma: number, peopledGames = 10): Standing {
	return { mu, sigma, peopledGames };
}

function rated(
	...entrants: RatedEntrant<string>[]
): Map<string, Change<string>> {
	const changes = rateGame("march", entrants);
	return new Map(changes.map((change) => [change.id, change]));
}

function gain({ before, after }: Change<string>): number {
	return after.mu - before.mu;
}

describe("a game among people", () => {
	test("raises the first and lowers the last, and makes all surer", () => {
		const changes = rated(person("a"), person("b"), person("c"));
		expect(gain(changes.get("a")!)).toBeGreaterThan(0);
		expect(gain(changes.get("b")!)).toBeLessThan(gain(changes.get("a")!) / 2);
		expect(gain(changes.get("c")!)).toBeLessThan(0);
		for (const { before, after } of changes.values()) {
			expect(before).toEqual(NEW_RATING);
			expect(after.sigma).toBeLessThan(before.sigma);
		}
	});

	// The published figures of two newcomers: openskill's own README.
	test("is rated as openskill does", () => {
		const changes = rated(person("a"), person("b"));
		expect(changes.get("a")!.after.mu).toBeCloseTo(27.63, 1);
		expect(changes.get("b")!.after.mu).toBeCloseTo(22.36, 1);
		expect(changes.get("a")!.after.sigma).toBeCloseTo(8.07, 1);
	});

	test("moves a player with many games less than a newcomer", () => {
		const changes = rated(person("new"), person("old", standing(25, 2)));
		expect(gain(changes.get("new")!)).toBeGreaterThan(
			5 * -gain(changes.get("old")!),
		);
	});

	test("gives more for beating the strong than for beating the weak", () => {
		const me = standing(25, 4);
		const strong = rated(person("me", me), person("it", standing(35, 2)));
		const weak = rated(person("me", me), person("it", standing(15, 2)));
		expect(gain(strong.get("me")!)).toBeGreaterThan(2 * gain(weak.get("me")!));
	});

	test("counts its bots by their measured ratings, and does not change these", () => {
		const alone = rated(person("a"), person("b"));
		const changes = rated(person("a"), CAPTAIN, person("b"));
		expect([...changes.keys()]).toEqual(["a", "b"]);
		expect(gain(changes.get("a")!)).not.toBeCloseTo(gain(alone.get("a")!), 3);
	});

	test("does not let those gain whose seat a bot held at the end", () => {
		const first = rated(person("away", null, true), person("b"));
		expect(gain(first.get("away")!)).toBe(0);
		expect(gain(first.get("b")!)).toBeLessThan(0);
		const last = rated(person("a"), person("away", null, true));
		expect(gain(last.get("away")!)).toBeLessThan(0);
	});
});

describe("no rating is raised by", () => {
	test("guests, or those who hardly played, while these are rated by others", () => {
		const changes = rated(person("a"), guest("g"), guest("h"));
		expect([...changes.keys()]).toEqual(["g", "h"]);
		expect(gain(changes.get("g")!)).toBeLessThan(0);
		// Not by each other either: who registers keeps the rating.
		expect(rated(guest("g"), guest("h")).size).toBe(0);
	});

	test("guests among bots: only the bots count then", () => {
		const alone = rated(person("a"), CAPTAIN, CAPTAIN);
		const among = rated(person("a"), guest("g"), CAPTAIN, CAPTAIN);
		expect(among.get("a")!.isPeopled).toBe(false);
		expect(gain(among.get("a")!)).toBe(gain(alone.get("a")!));
	});

	test("an opponent they have met again and again", () => {
		const changes = rated(weary("a", "b"), weary("b", "a"));
		expect(changes.size).toBe(0);
		const third = rated(weary("a", "b"), weary("b", "a"), person("c"));
		expect([...third.keys()]).toEqual(["a", "b", "c"]);
		expect(gain(third.get("a")!)).toBeCloseTo(gain(third.get("b")!), 9);
	});
});

describe("a game only against bots", () => {
	test("changes the points by 50 at most, the first one too", () => {
		for (const entrants of [
			[person("me"), CAPTAIN, CAPTAIN, CAPTAIN],
			[CAPTAIN, CAPTAIN, CAPTAIN, person("me")],
		]) {
			const { before, after } = rated(...entrants).get("me")!;
			const shift = Math.abs(
				displayRating(after).points - displayRating(before).points,
			);
			expect(shift).toBeGreaterThan(0);
			expect(shift).toBeLessThanOrEqual(50);
		}
	});

	test("gives a newcomer a first guess, which stays one", () => {
		let known: Standing = { ...NEW_RATING, peopledGames: 0 };
		for (let game = 0; game < 40; game++) {
			const { after } = rated(person("me", known), CAPTAIN, CAPTAIN).get("me")!;
			known = { ...after, peopledGames: 0 };
		}
		expect(known.mu).toBeGreaterThan(BOT_RATINGS.march.several.captain);
		expect(displayRating(known).isProvisional).toBe(true);
	});

	test("does not count any more after games with people", () => {
		expect(rated(person("me", standing(25, 6, 1)), CAPTAIN).size).toBe(0);
		expect(rated(person("me", standing(25, 6, 0)), CAPTAIN).size).toBe(1);
	});

	test("comes to rest near the bot's own rating when one wins as often as it", () => {
		let known: Standing = { mu: 40, sigma: 25 / 3, peopledGames: 0 };
		for (let game = 0; game < 200; game++) {
			const me = person("me", known);
			const { after } = rated(
				...(game % 2 === 0 ? [me, CAPTAIN] : [CAPTAIN, me]),
			).get("me")!;
			known = { ...after, peopledGames: 0 };
		}
		expect(Math.abs(known.mu - BOT_RATINGS.march.duel.captain)).toBeLessThan(3);
	});
});

test("a person alone is not rated", () => {
	expect(rated(person("a")).size).toBe(0);
});

test("fifty are rated at once, in order", () => {
	const all = Array.from({ length: 50 }, (_, i) => person(String(i)));
	const gains = [...rated(...all).values()].map(gain);
	expect(gains).toEqual(gains.toSorted((a, b) => b - a));
	expect(gains.filter(Number.isFinite)).toHaveLength(50);
});

describe("a rating is shown", () => {
	test("as 1500 give or take 500 at first", () => {
		expect(displayRating(NEW_RATING)).toEqual({
			points: 1500,
			margin: 500,
			isProvisional: true,
			sure: 750,
		});
	});

	test("as a first guess while it may be off by 350", () => {
		expect(displayRating({ mu: 26, sigma: 5.9 }).isProvisional).toBe(true);
		expect(displayRating({ mu: 26, sigma: 5.8 })).toEqual({
			points: 1530,
			margin: 348,
			isProvisional: false,
			sure: 1008,
		});
	});

	test("as no less than 100", () => {
		expect(displayRating({ mu: -60, sigma: 2 }).points).toBe(100);
	});
});

describe("a game with a bot's account", () => {
	test("counts for a person as little as one against our bots, and makes no rank", () => {
		const changes = rated(person("ann"), program("bot"));
		const alone = rated(person("ann"), program("bot"), CAPTAIN);
		for (const change of [changes.get("ann")!, alone.get("ann")!]) {
			expect(change.isPeopled).toBe(false);
			expect(gain(change)).toBeGreaterThan(0);
			expect(gain(change)).toBeLessThan(1);
			expect(change.after.sigma).toBeGreaterThan(6 - 1e-9);
		}
	});

	test("changes nothing for a person who has been rated with people", () => {
		const changes = rated(program("bot"), person("ann", standing(30, 3)));
		expect([...changes.keys()]).toEqual(["bot"]);
	});

	test("and with people, counts for these as if the bot had not been there", () => {
		const strong = standing(40, 2);
		const without = rated(person("ann"), person("ben"));
		const beaten = rated(person("ann"), person("ben"), program("bot", strong));
		for (const id of ["ann", "ben"])
			expect(beaten.get(id)).toEqual(without.get(id));
	});

	test("rates the bot against everybody, in full", () => {
		const changes = rated(program("bot"), person("ann"), program("other"));
		const { isPeopled, after } = changes.get("bot")!;
		expect(isPeopled).toBe(true);
		expect(gain(changes.get("bot")!)).toBeGreaterThan(2);
		expect(after.sigma).toBeLessThan(NEW_RATING.sigma);
		expect(gain(changes.get("other")!)).toBeLessThan(0);
	});
});
