import { describe, expect, onTestFinished, test, vi } from "vitest";
import { AheadMode } from "../../../src/client/game/lazy/ahead/AheadMode.ts";
import {
	keptPlans,
	laterTurn,
	laterTurns,
} from "../../../src/client/game/lazy/ahead/laterTurn.ts";
import {
	laterNotesOf,
	slowNotesOf,
} from "../../../src/client/game/lazy/ahead/slowNotes.ts";
import { orderBarOf } from "../../../src/client/game/orderBarText.ts";
import { choose } from "../../../src/client/game/plan.ts";
import {
	isPlaying,
	ordersToPlan,
	type PlayingState,
	playedIn,
} from "../../../src/client/game/state.ts";
import { absenceNotes } from "../../../src/client/shared/absenceNotes.ts";
import { MOST_TURNS_AHEAD } from "../../../src/match/ahead.ts";
import type { HolidayView } from "../../../src/match/view.ts";
import { turnsInAll } from "../../../src/rules/ending.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import type { Order } from "../../../src/rules/order.ts";
import { FREE, landOf, type Seat } from "../../../src/rules/position.ts";
import { gameWords } from "../../../src/words/en/game.ts";
import { shownWords } from "../../../src/words/en/shown.ts";
import { slowWords } from "../../../src/words/en/slow.ts";
import { momentsIn } from "../../../src/words/moments.ts";
import { Page } from "./page.ts";
import { Room } from "./room.ts";

const DAY = 24 * 3_600_000;

/** A march by correspondence, a day a turn. */
function march(): Page {
	const settings = {
		map: "plain",
		board: { cols: 17, rows: 9 },
		hasClock: true,
		access: "link",
	} as const;
	const pace = { waitingMs: 0, collectingMs: DAY, graceMs: 1000 };
	return new Page(new Room({ name: "march", pace }, { settings }));
}

function playing({ state }: Page): PlayingState {
	if (!isPlaying(state)) throw new Error("it is not played");
	return state;
}

/** The page once the player has ended the turn, which goes on for others. */
function ended(page: Page): PlayingState {
	const state = playing(page);
	return { ...state, endedIn: playedIn(state) };
}

const tileOrder = (tile: number): Order => ({
	type: "tile",
	tile: tile as TileIndex,
});

/** Plans to grow on a free tile. */
function grow(page: Page): TileIndex {
	const { owners } = playing(page).view.position;
	const tile = page.actionable.find((one) => owners[one] === FREE);
	if (tile === undefined) throw new Error("no free tile");
	page.point(tile);
	return tile;
}

describe("a later turn", () => {
	test("is planned on the board as it is after the orders of this one", () => {
		const page = march();
		const tile = grow(page);
		const { state } = { state: laterTurn(playing(page), new Map(), 1) };
		if (!isPlaying(state)) throw new Error("it is not played");
		const seat = state.view.viewer as Seat;
		expect(state.view.position.turn).toBe(1);
		expect(state.view.position.owners[tile]).toBe(seat);
		expect(landOf(state.view.position, seat)).toBe(8);
		expect(state.drafts).toEqual([]);
	});

	test("counts what is planned in the turns between", () => {
		const page = march();
		const first = grow(page);
		const second = laterTurn(playing(page), new Map(), 1);
		const at = { at: 0, newId: () => "" };
		const free = [...Array(17 * 9).keys()].filter((tile) => {
			const planned = choose(second, tileOrder(tile), at).state.drafts;
			return planned.length > 0 && tile !== first;
		});
		const plans = new Map([[1, free.slice(-1).map(tileOrder)]]);
		const third = laterTurn(playing(page), plans, 2);
		const { position } = (third as PlayingState).view;
		expect(position.turn).toBe(2);
		expect(position.owners[free.at(-1) ?? -1]).toBe(
			(third as PlayingState).view.viewer,
		);
	});

	test("leaves out what is not possible then", () => {
		const page = march();
		const { owners } = playing(page).view.position;
		const theirs = owners.findIndex((owner) => owner !== FREE && owner !== 0);
		const own = owners.indexOf(0 as Seat);
		const plans = new Map([[1, [tileOrder(theirs), tileOrder(own)]]]);
		expect(laterTurn(playing(page), plans, 1).drafts).toEqual([tileOrder(own)]);
	});

	test("is one of the next five, and none after the last", () => {
		const { view } = playing(march());
		expect(laterTurns(view)).toEqual([1, 2, 3, 4, 5]);
		expect(MOST_TURNS_AHEAD).toBe(5);
		const end = turnsInAll(view.settings.ruleset) ?? 0;
		const position = { ...view.position, turn: end - 2 };
		expect(laterTurns({ ...view, position })).toEqual([end - 1]);
		expect(laterTurns({ ...view, phase: "waiting" })).toEqual([]);
	});
});

describe("planning ahead on the board", () => {
	const mode = (page: Page) => {
		const kept: unknown[] = [];
		const line = { isOpen: true };
		const ahead = new AheadMode(playing(page), {
			...{ words: slowWords, now: () => 0 },
			keep: (message) => line.isOpen && kept.push(message) > 0,
		});
		return { ahead, kept, line };
	};

	test("has a turn's plans kept once, and sends nothing to be given", () => {
		const { ahead, kept } = mode(march());
		const own = (ahead.state as PlayingState).view.position.owners.indexOf(
			0 as Seat,
		);
		for (const _ of [1, 2, 3])
			ahead.plan((state, context) => choose(state, tileOrder(own), context));
		expect(ahead.state.drafts).toHaveLength(1);
		ahead.flush();
		ahead.flush();
		expect(kept).toEqual([{ type: "keep", turn: 1, targets: [own] }]);
	});

	test("has plans kept once there is a connection again", () => {
		vi.useFakeTimers();
		onTestFinished(() => void vi.useRealTimers());
		const { ahead, kept, line } = mode(march());
		const own = (ahead.state as PlayingState).view.position.owners.indexOf(
			0 as Seat,
		);
		line.isOpen = false;
		ahead.plan((state, context) => choose(state, tileOrder(own), context));
		ahead.flush();
		expect(kept).toEqual([]);
		line.isOpen = true;
		vi.runAllTimers();
		expect(kept).toEqual([{ type: "keep", turn: 1, targets: [own] }]);
	});

	test("says so instead of the button that ends the turn", () => {
		const page = march();
		const { ahead } = mode(page);
		const all = ordersToPlan(page.state);
		const { end, count } = {
			...orderBarOf(ahead.state, 0, gameWords),
			count: orderBarOf(ahead.state, 0, gameWords).orders?.count,
		};
		expect([end?.label, count]).toEqual([
			slowWords.done,
			gameWords.bar.planned(0, all),
		]);
	});

	test("shows what another tab has planned", () => {
		const page = march();
		const { ahead } = mode(page);
		const { view } = playing(page);
		const own = view.position.owners.indexOf(0 as Seat);
		const orders = [tileOrder(own)];
		const told = { kept: [{ turn: 1, since: 0, targets: [own] }], gave: [] };
		const next = { ...page.state, view: { ...view, ahead: told } };
		expect(ahead.follow(next)).toBe(ahead);
		expect(ahead.state.drafts).toEqual(orders);
	});

	test("ends with the turn from which one looked ahead", () => {
		const page = march();
		const { ahead } = mode(page);
		expect(ahead.follow(ended(page))).not.toBeNull();
		const { view } = playing(page);
		const later = { ...view, phaseStartedAt: view.phaseStartedAt + DAY };
		expect(ahead.follow({ ...page.state, view: later })).toBeNull();
	});
});

describe("orders in advance that are not possible", () => {
	/** Kept in the turn before, for the present turn and the next. */
	const kept = (page: Page, targets: readonly number[]) => {
		const { view } = playing(page);
		const { turn } = view.position;
		const turns = [turn, turn + 1].map((one) => ({
			...{ turn: one, since: turn - 1, targets },
		}));
		const ahead = { kept: turns, gave: [] };
		return { ...playing(page), view: { ...view, ahead } };
	};
	/** An own tile, and one that is out of reach. */
	const tilesOf = (page: Page) => {
		const { owners } = playing(page).view.position;
		const theirs = owners.findIndex((owner) => owner !== FREE && owner !== 0);
		return { own: owners.indexOf(0 as Seat), theirs };
	};
	const now = Date.UTC(2026, 10, 27, 12);
	const moments = momentsIn("en", () => now, "UTC");
	const context = { words: slowWords, moments, now };
	const one = slowWords.possibleNow(1, 2);

	test("are counted below the present turn, which may play out", () => {
		const page = march();
		const { own, theirs } = tilesOf(page);
		const notes = slowNotesOf(kept(page, [theirs, own]), context);
		expect(notes.lines).toEqual([slowWords.playedAhead(2), one]);
		expect(notes.mayLeave).toBe(true);
	});

	test("are no reason to leave if there are no others", () => {
		const page = march();
		const { theirs } = tilesOf(page);
		const notes = slowNotesOf(kept(page, [theirs]), context);
		expect(notes.lines).toEqual([slowWords.possibleNow(0, 1)]);
		expect(notes.mayLeave).toBe(false);
	});

	test("are counted below a later turn", () => {
		const page = march();
		const { own, theirs } = tilesOf(page);
		const state = kept(page, [theirs, own]);
		const plans = keptPlans(state.view);
		const later = laterNotesOf(laterTurn(state, plans, 1), slowWords);
		expect(later).toEqual([slowWords.explain, one]);
		const free = laterNotesOf(laterTurn(state, plans, 2), slowWords);
		expect(free).toEqual([slowWords.explain]);
	});
});

describe("below the board", () => {
	const now = Date.UTC(2026, 10, 27, 12);
	const moments = momentsIn("en", () => now, "UTC");
	const context = { words: slowWords, moments, now };
	const withView = (page: Page, change: object) => ({
		...page.state,
		view: { ...playing(page).view, deadlineAt: now + 3 * DAY, ...change },
	});

	test("stands that one may leave once the orders are in, and until when", () => {
		const page = march();
		expect(slowNotesOf(withView(page, {}), context).mayLeave).toBe(false);
		const { endedIn } = ended(page);
		const state = { ...withView(page, {}), endedIn };
		const { lines, mayLeave } = slowNotesOf(state, context);
		expect([lines, mayLeave]).toEqual([
			[slowWords.ordersIn("Monday 12:00")],
			true,
		]);
	});

	test("stands what is kept, and what was played in advance", () => {
		const kept = [{ turn: 0, since: 0, targets: [3] }];
		const gave = [{ turn: 4, kept: 3, given: 2 }];
		const state = withView(march(), { ahead: { kept, gave } });
		expect(slowNotesOf(state, context).lines).toEqual([
			"Turn 5: 2 of your 3 orders in advance were possible.",
			slowWords.kept(1, "Monday 12:00"),
		]);
	});

	test("stands who is on holiday, as long as they are", () => {
		const page = march();
		const name = page.state.view.seats[1]?.name ?? "";
		const holidays: HolidayView[] = [
			{ seat: 1 as Seat, from: now - DAY, until: now + 3 * DAY },
			{ seat: 2 as Seat, from: now - 2 * DAY, until: now - DAY },
		];
		const { lines, open } = slowNotesOf(withView(page, { holidays }), context);
		expect(lines).toEqual([`${name} is on holiday until Monday 30 November.`]);
		expect(open).toBe(slowWords.open);
	});

	test("stands a way back for a reader on holiday, and nothing to plan", () => {
		const seat = 0 as Seat;
		const holidays = [{ seat, from: now - DAY, until: now + 3 * DAY }];
		const notes = slowNotesOf(withView(march(), { holidays }), context);
		expect(notes).toMatchObject({
			...{ isOnHoliday: true, open: null, mayLeave: false },
			lines: [
				"You are on holiday until Monday 30 November. Come back to play.",
			],
		});
	});
});

describe("the list of players", () => {
	const OTHER = 1 as Seat;

	function notes(at: number, isAway: boolean): string[] {
		const { view } = playing(march());
		const from = view.startedAt + DAY;
		const holidays = [{ seat: OTHER, from, until: from + DAY }];
		const absence = { seat: OTHER, isAway, at };
		return absenceNotes({ ...view, holidays }, absence, shownWords.seats);
	}

	test("says of whoever has days off that they are on holiday, page open or not", () => {
		expect(notes(1.5 * DAY, true)).toEqual(["on holiday"]);
		expect(notes(1.5 * DAY, false)).toEqual(["on holiday"]);
	});

	test("says before and after them only who is away", () => {
		expect(notes(0.5 * DAY, true)).toEqual(["away"]);
		expect(notes(2 * DAY, true)).toEqual(["away"]);
		expect(notes(2 * DAY, false)).toEqual([]);
	});
});
