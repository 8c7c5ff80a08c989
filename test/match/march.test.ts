/** A march from its lobby to its end: nobody chooses a start, and points win. */
import { describe, expect, test } from "vitest";
import { gameLogOf } from "../../src/match/gameLogOf.ts";
import { settingsAnew } from "../../src/match/settings.ts";
import { isWaitedFor } from "../../src/match/waitedFor.ts";
import {
	allTiles,
	type Board,
	isLand,
	labelOf,
	neighborsOf,
	type TileIndex,
} from "../../src/rules/hex.ts";
import { MAP_SHAPES } from "../../src/rules/maps/shapes.ts";
import { marchFor } from "../../src/rules/modes.ts";
import { parse } from "../../src/rules/notation.ts";
import { pointsOf, type Seat } from "../../src/rules/position.ts";
import { unpackEntries } from "../../src/rules/replay.ts";
import { startsOf } from "../../src/rules/terrain.ts";
import { verify } from "../../src/rules/verify.ts";
import { MatchDriver } from "../support/MatchDriver.ts";
import { EPOCH, type SettingsOptions } from "../support/setting.ts";

const BOARD: Board = { cols: 11, rows: 9 };
const RULESET = marchFor(BOARD);
const NAMES = ["Ann", "captain", "Bob", "gardener"];

const MARCH = {
	...{ ruleset: RULESET, board: BOARD, map: "island" },
	access: "public",
} as const satisfies SettingsOptions;

const begun = (names = NAMES, options: SettingsOptions = {}) =>
	MatchDriver.begun(names, { ...MARCH, ...options });

/** A tile of a kind, by its label. */
function labelled(driver: MatchDriver, isWanted: (tile: TileIndex) => boolean) {
	const { board } = driver.playing.position;
	const found = allTiles(board).find(isWanted);
	if (found === undefined) throw new Error("no such tile");
	return labelOf(board, found);
}

/** A free tile beside a seat's land. */
function border(driver: MatchDriver, seat: number): string {
	const { board, owners } = driver.playing.position;
	return labelled(
		driver,
		(tile) =>
			owners[tile] < 0 &&
			neighborsOf(board, tile).some((next) => owners[next] === seat),
	);
}

function logOf(driver: MatchDriver) {
	const records = driver.factsOf("turnResolved").map(({ record }) => record);
	return gameLogOf("game", driver.over, records);
}

describe("as a march begins", () => {
	test.each(MAP_SHAPES)("%s: persons and bots all start at once", (map) => {
		const driver = begun(NAMES, { map });
		const { position, phase, entries } = driver.playing;
		expect(phase).toBe("collecting");
		expect(driver.lastFactsOf("entered")).toHaveLength(4);
		expect(new Set(entries.map(({ tile }) => tile))).toEqual(
			new Set(startsOf(position.board)),
		);
		expect(startsOf(position.board)).toHaveLength(4);
		for (const [seat, state] of position.seats.entries()) {
			expect(driver.landOf(NAMES[seat])).toHaveLength(7);
			expect(state).toMatchObject({
				...{ type: "alive", banked: 0, tiles: 7 },
				level: RULESET.startLevel + RULESET.levelPerTown,
			});
		}
	});

	test("its time is a turn's, and nobody waits for anyone to choose", () => {
		const driver = begun();
		const { collectingMs } = RULESET.pace;
		expect(driver.playing.phaseStartedAt).toBe(EPOCH);
		expect(driver.playing.deadlineAt).toBe(EPOCH + collectingMs);
		expect(isWaitedFor(driver.playing, 0 as Seat, EPOCH)).toBe(true);
		expect(driver.seenBy("Ann").spent).toBe(0);
	});

	test("everyone sees the board that was generated, of the size that was set", () => {
		const driver = begun();
		const { board, map } = driver.seenBy(null).settings;
		expect({ cols: board.cols, rows: board.rows }).toEqual(BOARD);
		expect(map).toBe("island");
		expect(board.terrain).toHaveLength(BOARD.cols * BOARD.rows);
		expect(driver.playing.position.board).toEqual(board);
	});

	test("a turn of all orders ends at once, and leads to the next turn", () => {
		const driver = begun(["Ann", "captain"], { access: "solo" });
		const own = driver.landOf("Ann");
		const orders = RULESET.startLevel + RULESET.levelPerTown;
		driver.orders("Ann", ...own.slice(0, orders));
		expect(driver.turn).toBe(1);
		expect(driver.phase).toBe("collecting");
		const [{ record }] = driver.lastFactsOf("turnResolved");
		expect(unpackEntries(record).map(({ seat }) => seat)).toEqual([0, 1]);
	});

	test("a bot's seat can still be taken over, with its land and points", () => {
		const driver = begun(["Ann", "captain"]).isReady("Ann");
		expect(driver.turn).toBe(1);
		const land = driver.landOf("captain");
		driver.joins("Cleo");
		expect(driver.landOf("Cleo")).toEqual(land);
		const { position } = driver.playing;
		expect(pointsOf(position, driver.seat("Cleo"))).toBeGreaterThan(0);
		driver.isReady("Ann");
		expect(driver.turn).toBe(1);
		expect(driver.isReady("Cleo").turn).toBe(2);
	});

	test("more seats than start places all have a start", () => {
		const terrain = ".".repeat(99).replace("......", "..@...");
		const board = { ...BOARD, terrain };
		const ruleset = marchFor(board);
		const driver = MatchDriver.begun(NAMES, { ruleset, board });
		for (const name of NAMES)
			expect(driver.landOf(name).length).toBeGreaterThan(2);
		expect(driver.phase).toBe("collecting");
	});

	test("by correspondence a turn lasts its hours from the beginning", () => {
		const collectingMs = 3 * 3_600_000;
		const pace = { ...RULESET.pace, collectingMs };
		const ruleset = { ...RULESET, pace };
		const driver = begun(["Ann", "Bob"], { ruleset });
		expect(driver.playing.deadlineAt).toBe(EPOCH + collectingMs);
		for (const turn of [0, 1, 2]) {
			expect(driver.turn).toBe(turn);
			driver.orders("Bob", border(driver, 1)).passes();
		}
		expect(driver.factsOf("held")).toEqual([]);
	});
});

describe("an order that can't be", () => {
	test("is refused, and costs nothing", () => {
		const driver = begun();
		const { board } = driver.playing.position;
		const water = labelled(driver, (tile) => !isLand(board, tile));
		expect(driver.refusal(driver.order("Ann", water))).toBe("no_tile");
		expect(driver.refusal(driver.order("Ann", "bank"))).toBe("no_bank");
		expect(driver.seenBy("Ann").spent).toBe(0);
		driver.orders("Ann", border(driver, 0));
		expect(driver.seenBy("Ann").spent).toBe(1);
	});

	test("is to choose a start, for those on the board and those who are out", () => {
		const driver = begun();
		const free = border(driver, 0);
		expect(driver.refusal(driver.start("Ann", free))).toBe("closed");
		expect(driver.refusal(driver.start("Zoe", free))).toBe("not_seated");
		const dead = onMap(ONE_OUT, ["Ann", "Bob", "captain"]);
		expect(dead.refusal(dead.start("Bob", "A-3"))).toBe("closed");
		expect(dead.refusal(dead.order("Bob", "A-3"))).toBe("not_in_game");
	});
});

const ONE_OUT = `
	turn 9
	a: level 3, points 9
	b: dead 5 by a, points 4
	c: level 3, points 2

	a3o         .           .           .
	      a3          .           .
	a3          ~           .           c1
	      a3          .           c1
`;

function onMap(map: string, names: readonly string[]) {
	const ruleset = marchFor(parse(map).board);
	return MatchDriver.onMap(map, names, { ruleset });
}

describe("a turn in which nobody orders", () => {
	test("passes, and everybody scores", () => {
		const driver = begun(["Ann", "Bob"]).isReady("Ann").isReady("Bob");
		expect(driver.turn).toBe(1);
		const { position } = driver.playing;
		const score = RULESET.pointsPerTown + 7 * RULESET.pointsPerTile;
		expect(position.points).toEqual([score, score]);
		expect(driver.passes().turn).toBe(2);
	});

	test("twice has bots hold the seats, which then play on", () => {
		const driver = begun(["Ann", "Bob"]).passes().passes();
		expect(driver.turn).toBe(2);
		expect(driver.factsOf("held").map(({ seat }) => seat)).toEqual([0, 1]);
		expect(driver.passes().turn).toBe(3);
		expect(driver.resolvedOrdersOf("Ann").length).toBeGreaterThan(0);
		driver.returns("Ann");
		expect(driver.lastFacts).toEqual([{ type: "returned", seat: 0 }]);
	});

	test("is counted, and too many of them end the game", () => {
		const ruleset = { ...RULESET, maxUnattendedTurns: 3 };
		const driver = begun(["Ann", "Bob"], { ruleset }).passes().passes();
		expect(driver.passes().over).toMatchObject({ reason: "unattended" });
		expect(verify(logOf(driver))).toBeNull();
	});
});

describe("a seat without land", () => {
	test("is out for good: it isn't waited for, and no start brings it back", () => {
		const driver = onMap(ONE_OUT, ["Ann", "Bob", "captain"]);
		expect(isWaitedFor(driver.playing, 1 as Seat, driver.now)).toBe(false);
		driver.isReady("Ann");
		expect(driver.turn).toBe(10);
		expect(driver.phase).toBe("collecting");
		expect(driver.state("Bob").type).toBe("dead");
		expect(driver.lastFactsOf("entered")).toEqual([]);
	});

	test("leaves the victory to the last one standing, however few points", () => {
		const map = `
			turn 9
			a: level 3, points 1
			b: dead 5 by a, points 4
			c: level 3, points 20

			a3o         c1
			      a3          .
		`;
		const driver = onMap(map, ["Ann", "captain", "Cleo"]);
		driver
			.orders("Ann", ...driver.landOf("Cleo"))
			.isReady("Ann")
			.isReady("Cleo");
		expect(driver.over).toMatchObject({ reason: "won", standings: [0, 2, 1] });
	});
});

describe("a whole march", () => {
	/** Ann and Bob say that they are ready, turn by turn; or Ann gives up in one. Their bots are too weak to end the game early. */
	function played(resignsIn = -1): MatchDriver {
		const driver = begun(["Ann", "recruit", "Bob", "gardener"]);
		while (driver.match.type === "playing") {
			const { turn } = driver;
			if (turn === resignsIn) driver.resigns("Ann");
			else if (resignsIn < 0) driver.isReady("Ann");
			if (driver.match.type === "playing") driver.isReady("Bob");
			// Nobody hurries on those who are out.
			if (driver.match.type === "playing" && driver.turn === turn)
				driver.passes();
		}
		return driver;
	}

	test("ends after its turns; the most points win, and its log proves it", () => {
		const driver = played();
		const { position, standings, reason } = driver.over;
		if (RULESET.end.type !== "points") throw new Error(RULESET.end.type);
		expect(reason).toBe("won");
		expect(position.turn).toBe(RULESET.end.turns);
		expect(driver.factsOf("turnResolved")).toHaveLength(RULESET.end.turns);
		const points = standings.map((seat) => pointsOf(position, seat));
		expect(points[0]).toBe(Math.max(...points));
		expect(points[0]).toBeGreaterThan(0);
		expect(verify(logOf(driver))).toBeNull();
	});

	test("puts who gave up last, whose bot played on for them from the first turn", () => {
		const driver = played(0);
		const { standings, resigned } = driver.over;
		expect(resigned).toEqual([0]);
		expect(standings.at(-1)).toBe(0);
		expect(verify(logOf(driver))).toBeNull();
	});

	test("that its only person gives up at once ends with everybody's start", () => {
		const driver = begun(["Ann", "captain"], { access: "solo" }).resigns("Ann");
		expect(driver.over).toMatchObject({
			reason: "resigned",
			standings: [1, 0],
		});
		expect(driver.over.entries).toHaveLength(2);
		expect(verify(logOf(driver))).toBeNull();
	});

	test("has a rematch on another board of the same shape and size", () => {
		const settings = settingsAnew(played().match.settings);
		expect(settings).toMatchObject({ board: BOARD, map: "island" });
		expect(settings.board.terrain).toBeUndefined();
		const again = MatchDriver.begun(NAMES, settings);
		expect(again.phase).toBe("collecting");
		expect(again.landOf("Ann")).toHaveLength(7);
	});
});
