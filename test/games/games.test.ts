/**
 * Whole games as data: the memory of every version of the rules. If one of them
 * comes out otherwise, then finished games do too: either that is a fault, or
 * RULES_VERSION has to rise, and these games stay as they are, to be replayed by
 * the rules of their own version. New ones are made by `npm run record:games`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseLog } from "../../src/protocol/gameLog.ts";
import { type Archive, packLog, unpackLog } from "../../src/rules/archive.ts";
import type { FailureReason } from "../../src/rules/order.ts";
import { unpackEntries } from "../../src/rules/replay.ts";
import { completeRuleset, RULES_VERSION } from "../../src/rules/ruleset.ts";
import { verify } from "../../src/rules/verify.ts";
import { replay, VERSIONS } from "../../src/rules/versions.ts";
import { EVENT_TYPES } from "../support/eventTypes.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const games = readdirSync(folder)
	.filter((name) => name.endsWith(".json"))
	.map((name) => {
		const text = readFileSync(folder + name, "utf8");
		const archive = JSON.parse(text) as Archive;
		return { name, text, archive, log: unpackLog(archive) };
	});
const gameNamed = (name: string) => {
	const game = games.find((each) => each.name === name);
	if (game === undefined) throw new Error(`no game ${name}`);
	return game;
};

test("there are games of every version of the rules", () => {
	expect(VERSIONS).toContain(RULES_VERSION);
	const played = new Set(games.map(({ log }) => log.rules));
	expect([...played].sort()).toEqual([...VERSIONS].sort());
});

describe.each(games)("$name", ({ text, archive, log }) => {
	test("is read as what it is", () => {
		expect(parseLog(text)).toEqual(log);
		expect(log.ruleset.version).toBe(log.rules);
	});

	test("comes to the same hash after every turn", () => {
		expect(log.turns.length).toBeGreaterThan(10);
		const hashes = [...replay(log)].map(({ hash }) => hash);
		expect(hashes).toEqual(archive.turns.map(({ hash }) => hash));
	});

	test("is proved by its keys, orders and hashes, and by its end", () => {
		expect(verify(log)).toBeNull();
	});

	test("is no more the same with one order taken out", () => {
		const middle = Math.floor(log.turns.length / 2);
		const turns = log.turns.map((record, turn) =>
			turn === middle ? { ...record, orders: [] } : record,
		);
		expect(verify({ ...log, turns })).toEqual({ turn: middle, type: "hash" });
	});

	test("is proved by no other last key", () => {
		const lastKey = log.chainEnd;
		expect(verify(unpackLog({ ...archive, lastKey }))).toEqual({
			turn: 0,
			type: "key",
		});
	});

	test("is packed and unpacked without loss", () => {
		const ruleset = completeRuleset(archive.ruleset);
		expect(packLog(log)).toEqual({ ...archive, ruleset });
		expect(unpackLog(packLog(log))).toEqual(log);
	});
});

test("a game without a turn is packed and unpacked too", () => {
	const [{ log }] = games;
	const empty = { ...log, turns: [] };
	expect(unpackLog(packLog(empty))).toEqual(empty);
});

describe("together the games hold", () => {
	const events = games.flatMap(({ log }) =>
		[...replay(log)].flatMap((turn) => turn.events),
	);

	test("every kind of event", () => {
		expect([...new Set(events.map(({ type }) => type))].sort()).toEqual(
			[...EVENT_TYPES].sort(),
		);
	});

	test("most of the reasons for which an order fails", () => {
		const reasons = new Set<FailureReason>(
			events.flatMap((event) => (event.type === "failed" ? event.reason : [])),
		);
		for (const reason of [
			"attack_too_far",
			"grow_no_neighbor",
			"grow_self",
			"bank_too_many",
		] as const)
			expect(reasons).toContain(reason);
	});

	test("both tempos, both kinds of modes, and people who come back from the dead", () => {
		const rulesets = games.map(({ log }) => log.ruleset);
		expect(new Set(rulesets.map(({ tempo }) => tempo)).size).toBe(2);
		expect(new Set(rulesets.map(({ name }) => name))).toEqual(
			new Set(["march", "turn-by-turn", "free-neighbor", "free-full"]),
		);
		const { log } = gameNamed("classic-people-8x6-4.json");
		const entered = log.turns
			.flatMap(unpackEntries)
			.map(({ seat }) => log.seats[seat]);
		const persons = log.seats.filter(({ bot }) => bot === undefined);
		expect(persons).toHaveLength(2);
		expect(
			entered.filter(({ bot }) => bot === undefined).length,
		).toBeGreaterThan(persons.length);
	});
});

test("a game that was cut short in mid-turn keeps those who had entered", () => {
	const { log } = gameNamed("classic-broken-off-8x6-4.json");
	expect(log.reason).toBe("resigned");
	expect(unpackEntries(log).length).toBeGreaterThan(0);
	expect(log.hash).not.toBe(log.turns.at(-1)?.hash);
});

describe("a log is small", () => {
	test("100 turns of eight seats take at most 30 KB", () => {
		const { text, log } = gameNamed("classic-25x20-8.json");
		expect(log.seats).toHaveLength(8);
		expect(log.turns).toHaveLength(100);
		const living = [...replay(log)]
			.at(-1)
			?.position.seats.filter(({ type }) => type === "alive");
		expect(living?.length).toBeGreaterThan(5);
		expect(text.length).toBeLessThanOrEqual(30_000);
	});

	test("all these games together take at most 250 KB", () => {
		const sizes = games.map(({ text }) => text.length);
		expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(
			250_000,
		);
	});
});
