/** What a player who is out can know and do. */
import { describe, expect, test } from "vitest";
import { endTurn } from "../../../src/client/game/giveOrders.ts";
import {
	mayHurry,
	othersOut,
	placeOf,
	readerIn,
} from "../../../src/client/game/lazy/outOfGame.ts";
import { isReadyWithoutLand } from "../../../src/client/game/PresenceReporter.ts";
import { isPlaying, openState } from "../../../src/client/game/state.ts";
import { mayGiveUp, topLineOf } from "../../../src/client/game/status.ts";
import { CLASSIC, marchFor } from "../../../src/rules/modes.ts";
import { gameWords } from "../../../src/words/en/game.ts";
import { MatchDriver } from "../../support/MatchDriver.ts";

const NAMES = ["Ann", "Bob", "captain", "gardener"];
const MARCH = marchFor({ cols: 17, rows: 9 });

/** Ann went out in turn 3, and whoever is named in another. */
function game(dead: Record<string, number> = {}, ruleset = MARCH) {
	const ended: Record<string, number> = { a: 3, ...dead };
	const seats = ["a", "b", "c", "d"].map((seat) =>
		seat in ended
			? `${seat}: dead ${ended[seat]}`
			: `${seat}: level 5, started 0`,
	);
	const land = (seat: string) => (seat in ended ? "." : `${seat}5`);
	return MatchDriver.onMap(
		`
		turn 5
		${seats.join("\n")}

		${land("b")} . ${land("c")} .
		. ${land("b")} . .
		. . ${land("d")} .
		. . . .
	`,
		NAMES,
		{ ruleset, access: "link" },
	);
}

describe("the place of a player who is out", () => {
	test("comes after all who live, and before those who went out earlier", () => {
		expect(placeOf(game().seenBy("Ann"))).toBe(4);
		expect(placeOf(game({ d: 1 }).seenBy("Ann"))).toBe(3);
		expect(placeOf(game({ d: 4 }).seenBy("Ann"))).toBe(4);
	});

	test("comes before those who gave up", () => {
		expect(placeOf(game().resigns("Bob").seenBy("Ann"))).toBe(3);
	});

	test("is not said while it may become worse, nor to the living and to those who watch", () => {
		expect(placeOf(game({ d: 3 }).seenBy("Ann"))).toBeNull();
		expect(placeOf(game({}, CLASSIC).seenBy("Ann"))).toBeNull();
		expect(placeOf(game().seenBy("Bob"))).toBeNull();
		expect(placeOf(game().seenBy(null))).toBeNull();
	});
});

test("whoever is out for good is not asked to give up, nor whoever has or only watches", () => {
	expect(mayGiveUp(game().seenBy("Bob"))).toBe(true);
	expect(mayGiveUp(game().seenBy("Ann"))).toBe(false);
	expect(mayGiveUp(game({}, CLASSIC).seenBy("Ann"))).toBe(true);
	expect(mayGiveUp(game().resigns("Bob").seenBy("Bob"))).toBe(false);
	expect(mayGiveUp(game().seenBy(null))).toBe(false);
});

describe("the rest can be brought on", () => {
	test("once no person can play any more", () => {
		expect(mayHurry(game().seenBy("Ann"))).toBe(false);
		expect(mayHurry(game({ b: 4 }).seenBy("Ann"))).toBe(true);
		const resigned = game().resigns("Bob");
		expect(mayHurry(resigned.seenBy("Ann"))).toBe(true);
	});

	test("but not where the dead return, nor where turns never end early", () => {
		expect(mayHurry(game({ b: 4 }, CLASSIC).seenBy("Ann"))).toBe(false);
		const timed = { ...MARCH, readyEnds: false };
		expect(mayHurry(game({ b: 4 }, timed).seenBy("Ann"))).toBe(false);
	});

	test("as the room takes it, too", () => {
		const driver = game({ b: 4 });
		expect(mayHurry(driver.seenBy("Ann"))).toBe(true);
		driver.isReady("Ann");
		expect(driver.turn).toBe(6);
	});
});

test("no time runs out while only bots play on", () => {
	const countdownIn = (driver: MatchDriver) => {
		const view = driver.seenBy("Ann");
		const shown = { status: "dead", told: view.position.turn } as const;
		return topLineOf(openState(view), view, shown, gameWords).countdown;
	};
	expect(countdownIn(game().passesTurn())).not.toBeNull();
	expect(countdownIn(game({ b: 4 }).passesTurn())).toBeNull();
});

describe("others who are out are waited for", () => {
	const others = (driver: MatchDriver, ...away: number[]) =>
		othersOut(driver.seenBy("Ann"), away);

	test("as long as they are here, and have not given up", () => {
		expect(others(game())).toBe(1);
		expect(others(game(), 1)).toBe(0);
		expect(others(game().resigns("Bob"))).toBe(0);
	});
});

test("the page of whoever is out is ready for them while people play, but does not bring on the end of bots' turns", () => {
	const isReady = (driver: MatchDriver) => {
		const state = openState(driver.seenBy("Ann"));
		return isPlaying(state) && isReadyWithoutLand(state);
	};
	expect(isReady(game())).toBe(true);
	expect(isReady(game({ b: 4 }))).toBe(false);
	expect(isReady(game().resigns("Bob"))).toBe(false);
	expect(isReady(game({ b: 4 }, CLASSIC))).toBe(true);
});

test("while turns play out one after the other, whoever went out before them is out", () => {
	const view = game().seenBy("Ann");
	expect(readerIn({ view, status: "resolving" })).toBe("out");
	const just = game({ a: 4 }).seenBy("Ann");
	expect(readerIn({ view: just, status: "resolving" })).toBe("unknown");
	expect(readerIn({ view: just, status: "dead" })).toBe("out");
	const watched = game().seenBy(null);
	expect(readerIn({ view: watched, status: "resolving" })).toBe("watching");
});

test("who is out asks for nothing by the key that ends a turn", () => {
	const context = {
		...{ at: 60_000, knownMs: 60_000, canOrder: false },
		newId: () => "an id",
	};
	const sentBy = (name: string) =>
		endTurn(openState(game().seenBy(name)), context).effects;
	expect(sentBy("Ann")).toEqual([]);
	expect(sentBy("Bob")).not.toEqual([]);
});
