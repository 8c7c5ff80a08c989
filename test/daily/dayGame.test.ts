import { describe, expect, test } from "vitest";
import { later } from "../../src/daily/calendar.ts";
import { DAY_ENGINE } from "../../src/daily/dayEngine.ts";
import { type PlayedDay, playDay } from "../../src/daily/dayGame.ts";
import { dayLogOf } from "../../src/daily/dayLog.ts";
import { dayScoreOf } from "../../src/daily/dayScore.ts";
import { parseLog } from "../../src/protocol/gameLog.ts";
import { verify } from "../../src/rules/verify.ts";
import {
	FIRST_DAY,
	idleOrders,
	marchOn,
	ordersBy,
} from "../support/dayPlayer.ts";

const march = marchOn(FIRST_DAY);
const orders = ordersBy("captain", march);

function played(...game: Parameters<typeof playDay>): PlayedDay {
	const outcome = playDay(...game);
	if ("type" in outcome) throw new Error(`${outcome.type} in ${outcome.turn}`);
	return outcome;
}

function leadOf(...game: Parameters<typeof playDay>): number {
	return dayScoreOf(played(...game).over.position, march.turns).lead;
}

test("the same orders give the same game, turn by turn", () => {
	const game = played(march, orders);
	expect(game.records).toHaveLength(march.turns);
	expect(played(march, orders)).toEqual(game);
});

test("a played game is a log that can be watched and proved", () => {
	const archive = dayLogOf(march, played(march, orders), 1_700_000_000_000);
	const log = parseLog(JSON.stringify(archive));
	if (typeof log === "string") throw new Error(log);
	expect(log.map).toBe(march.shape);
	expect(log.seats[0]).toEqual({ name: "" });
	expect(verify(log)).toBeNull();
});

describe("orders that are no game of this day are refused, with the turn", () => {
	const [first, ...rest] = orders;
	test.each([
		["one order too many", [[...first, first[0]], ...rest], "illegal", 0],
		["a tile off the board", [[999], ...rest], "illegal", 0],
		["a bank, which this game has not", [[-1], ...rest], "illegal", 0],
		["a tile that is no number", [[Number.NaN], ...rest], "illegal", 0],
		["a turn that is missing", orders.slice(0, -1), "unfinished", 7],
		["no turn at all", [], "unfinished", 0],
		["a turn after the end", [...orders, []], "beyond", 8],
	])("%s", (_, forged, type, turn) => {
		expect(playDay(march, forged)).toEqual({ type, turn });
	});
});

test("a player who loses all land has a score, and turns after that are refused", () => {
	for (let day = FIRST_DAY; day < FIRST_DAY + 60; day = later(day, 1)) {
		const hard = marchOn(day);
		const idle = idleOrders(hard);
		if (idle.length === hard.turns) continue;
		const { over } = played(hard, idle);
		expect(over.position.seats[0].type).toBe("dead");
		const { lead, points, rival, tiles } = dayScoreOf(
			over.position,
			hard.turns,
		);
		expect([points, tiles, lead]).toEqual([0, 0, -rival]);
		const turn = idle.length;
		expect(playDay(hard, [...idle, []])).toEqual({ type: "beyond", turn });
		return;
	}
	expect.unreachable("no idle player has lost all land");
});

test("better plans score higher", () => {
	const days = Array.from({ length: 12 }, (_, i) =>
		marchOn(later(FIRST_DAY, i)),
	);
	const mean = (kind: Parameters<typeof ordersBy>[0]) =>
		days.reduce((sum, day) => sum + leadOf(day, ordersBy(kind, day)), 0) /
		days.length;
	const [recruit, gardener, captain] = [
		mean("recruit"),
		mean("gardener"),
		mean("captain"),
	];
	expect(gardener - recruit).toBeGreaterThan(8);
	expect(captain - gardener).toBeGreaterThan(4);
});

test("DAY_ENGINE is raised with every change of the bots", () => {
	const hashes = Array.from({ length: 7 }, (_, i) => {
		const day = marchOn(later(FIRST_DAY, i));
		return played(day, idleOrders(day)).records.at(-1)?.hash;
	});
	// If these differ: raise DAY_ENGINE (src/daily/dayEngine.ts), then write the new ones here.
	expect({ engine: DAY_ENGINE, hashes }).toMatchInlineSnapshot(`
		{
		  "engine": 3,
		  "hashes": [
		    "0fb9f57520275b90",
		    "baf53419592cb7cc",
		    "6a06556ba76d0254",
		    "a311808131818b4a",
		    "34ad11a62efc0345",
		    "8b57713b2632c003",
		    "48b2b126fc4950fa",
		  ],
		}
	`);
});
