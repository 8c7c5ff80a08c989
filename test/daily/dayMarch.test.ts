import { expect, test } from "vitest";
import { type Day, later } from "../../src/daily/calendar.ts";
import { CHAIN_DAYS, chainEndOf, keyOfDay } from "../../src/daily/dayChain.ts";
import { beginDay } from "../../src/daily/dayGame.ts";
import { commitmentOf, drawDay } from "../../src/daily/dayMarch.ts";
import { PLAYER } from "../../src/daily/dayScore.ts";
import { isNextKey, publishedEnd } from "../../src/rules/chain.ts";
import { generateBoard } from "../../src/rules/maps/generateBoard.ts";
import { landOf } from "../../src/rules/position.ts";
import { FIRST_DAY, marchOn } from "../support/dayPlayer.ts";

const chain = {
	secret: "c4".repeat(32),
	firstDay: FIRST_DAY,
	days: CHAIN_DAYS,
};

test("each day's key is the hash of the next one's, and the first one's hash was published", () => {
	expect(isNextKey(chainEndOf(chain), keyOfDay(chain, FIRST_DAY))).toBe(true);
	for (let day = FIRST_DAY; day < FIRST_DAY + 5; day = later(day, 1))
		expect(
			isNextKey(keyOfDay(chain, day), keyOfDay(chain, later(day, 1))),
		).toBe(true);
});

test("a chain has no key beyond its last day, or before its first", () => {
	const last = later(FIRST_DAY, CHAIN_DAYS - 1);
	expect(keyOfDay(chain, last)).toBe(chain.secret);
	expect(() => keyOfDay(chain, later(last, 1))).toThrow(RangeError);
	expect(() => keyOfDay(chain, later(FIRST_DAY, -2))).toThrow(RangeError);
});

test("a day's march is the same whenever it is drawn, and another each day", () => {
	const week = Array.from({ length: 7 }, (_, i) => later(FIRST_DAY, i));
	const marches = week.map(marchOn);
	expect(week.map(marchOn)).toEqual(marches);
	const commitments = marches.map(commitmentOf);
	expect(new Set(commitments).size).toBe(7);
	expect(commitments[0]).toMatch(/^[0-9a-f]{64}$/);
});

test("what is published the day before fits no march that differs in anything", () => {
	const march = marchOn(FIRST_DAY);
	const [first, second] = march.bots;
	const others = [
		{ ...march, date: "2026-11-29" },
		{ ...march, turns: 9 },
		{ ...march, bots: [second, first] },
		{ ...march, board: { ...march.board, terrain: "." } },
		{ ...march, secret: "0".repeat(64) },
	];
	for (const other of others)
		expect(commitmentOf(other)).not.toBe(commitmentOf(march));
});

test("anybody can draw the board again from the key that the game publishes", () => {
	for (let day = FIRST_DAY; day < FIRST_DAY + 7; day = later(day, 1)) {
		const { shape, board, secret, turns, bots } = marchOn(day);
		const { cols, rows } = board;
		const chainEnd = publishedEnd({ secret, lastTurn: turns });
		const drawn = generateBoard(
			{ shape, cols, rows },
			bots.length + 1,
			chainEnd,
		);
		expect(drawn).toEqual(board);
	}
});

test("the week begins with the weakest bots and ends with the strongest", () => {
	const monday = drawDay({ day: 20_787 as Day, key: "a".repeat(64) });
	const sunday = drawDay({ day: 20_793 as Day, key: "a".repeat(64) });
	expect(monday.bots.map(({ kind }) => kind).toSorted()).toEqual([
		...["gardener", "recruit"],
	]);
	expect(sunday.bots.map(({ kind }) => kind)).toEqual(["captain", "captain"]);
});

test("the player begins on the first seat with seven tiles, and no two players have one name", () => {
	for (let day = FIRST_DAY; day < FIRST_DAY + 14; day = later(day, 1)) {
		const { position, seats } = beginDay(marchOn(day));
		expect(seats[PLAYER].type).toBe("person");
		expect(landOf(position, PLAYER)).toBe(7);
		expect(new Set(seats.map(({ name }) => name)).size).toBe(3);
	}
});
