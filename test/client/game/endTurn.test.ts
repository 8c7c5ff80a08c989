import { describe, expect, test } from "vitest";
import {
	barMessageOf,
	orderBarOf,
} from "../../../src/client/game/orderBarText.ts";
import { ordersToPlan } from "../../../src/client/game/state.ts";
import { statusOf } from "../../../src/client/game/status.ts";
import { gameWords } from "../../../src/words/en/game.ts";
import { Page } from "./page.ts";
import { ANN, BEN, Room } from "./room.ts";

const { bar } = gameWords;

/** A march in which Ben plays too, so that no turn ends by Ann alone. */
function march(): { room: Room; page: Page } {
	const settings = {
		...({ map: "plain", access: "link", hasClock: true } as const),
		board: { cols: 17, rows: 9 },
	};
	const people = [ANN, BEN];
	const room = new Room({ name: "march" }, { settings, people });
	return { room, page: new Page(room) };
}

/** Plans so many orders, each on a tile of its own; without a number, all. */
function plan(page: Page, count = ordersToPlan(page.state)): void {
	for (const tile of page.actionable.slice(0, count)) page.point(tile);
}

const barOf = ({ state, context }: Page) =>
	orderBarOf(state, context.at, gameWords);

const typesOf = ({ sent }: Page) => sent.map(({ type }) => type);

describe("ending the turn", () => {
	test("gives all that is planned, by one press", () => {
		const { room, page } = march();
		plan(page);
		const all = page.drafts.length;
		page.pressEnd();
		expect(typesOf(page)).toEqual([...Array(all).fill("order"), "ready"]);
		expect(page.drafts).toEqual([]);
		expect(room.view).toMatchObject({ spent: all });
		expect(statusOf(page.state, false)).toBe("youAreReady");
		expect(barOf(page)).toMatchObject({
			orders: { count: bar.given(all, all) },
			end: { label: bar.waitingFor(1), isOff: true },
			...{ next: null, isDone: true, bank: null, more: null },
		});
	});

	test("with orders left asks once, and the next press answers", () => {
		const { page } = march();
		const left = ordersToPlan(page.state) - 1;
		plan(page, 1);
		page.pressEnd();
		expect(page.sent).toEqual([]);
		expect(barMessageOf(page.state, gameWords)).toBe(bar.endAnyway(left));
		page.pressEnd(1000);
		expect(typesOf(page)).toEqual(["order", "ready"]);
	});

	test("is not answered by the second half of a double press", () => {
		const { page } = march();
		page.pressEnd();
		page.pressEnd(100);
		expect(page.sent).toEqual([]);
		expect(page.state.askedAt).not.toBeNull();
	});

	test("is no longer asked once anything else was pressed", () => {
		const { page } = march();
		page.pressEnd();
		plan(page, 1);
		expect(page.state.askedAt).toBeNull();
		page.pressEnd(1000);
		expect(page.sent).toEqual([]);
	});

	test("does not ask where no order would have an effect", () => {
		const { page } = march();
		page.pressEnd(0, { canOrder: false });
		expect(typesOf(page)).toEqual(["ready"]);
	});

	test("twice sends it once", () => {
		const { page } = march();
		page.isOnline = false;
		plan(page);
		page.pressEnd();
		const { length } = page.sent;
		for (const later of [50, 700, 3000]) page.pressEnd(later);
		expect(page.sent).toHaveLength(length);
		expect(page.state.refusal).toBeNull();
	});

	test.each([150, 400, 800, 1500])(
		"%i ms after the turn before has ended is that turn's press, and does nothing",
		(knownMs) => {
			const { room, page } = march();
			plan(page);
			page.pressEnd();
			room.take({ type: "ready", turn: 0, phase: "collecting" }, BEN);
			page.hear(room.fetch());
			expect(page.state.view).toMatchObject({ position: { turn: 1 } });
			const { length } = page.sent;
			page.pressEnd(0, { knownMs });
			page.pressEnd(600, { knownMs: knownMs + 600 });
			expect(page.sent).toHaveLength(length);
			plan(page);
			page.pressEnd(0, { knownMs });
			expect(typesOf(page).at(-1)).toBe("ready");
		},
	);

	test("in another turn than the room's has no effect, and says nothing", () => {
		const { room, page } = march();
		plan(page, 1);
		room.wait(60_000);
		// The page has not heard of the end of the turn.
		page.isOnline = false;
		page.ready();
		for (const message of page.sent) room.take(message);
		const heard = room.fetch();
		page.hear(heard);
		expect(room.view).toMatchObject({ position: { turn: 1 }, spent: 0 });
		const ready = heard.filter(({ type }) => type === "ready");
		expect(ready).toEqual([]);
	});
});

describe("changing one's mind after the end of the turn", () => {
	const ended = () => {
		const { room, page } = march();
		plan(page);
		const planned = page.drafts;
		page.pressEnd();
		return { room, page, planned };
	};

	test("brings the orders back as plans, until the turn is carried out", () => {
		const { room, page, planned } = ended();
		expect(barOf(page).back).toMatchObject({ label: bar.reopen, isOff: false });
		page.reopen();
		expect(page.drafts).toEqual(planned);
		expect(room.view).toMatchObject({ orders: [], spent: 0 });
		expect(page.state.view).toEqual(room.view);
		expect(barOf(page)).toMatchObject({ isDone: false, next: "end" });
		page.pressEnd();
		expect(room.view).toMatchObject({ spent: planned.length });
	});

	test("is not done by a press on a tile, which only looks at it", () => {
		const { page, planned } = ended();
		const { length } = page.sent;
		const [first] = planned;
		if (first.type !== "tile") throw new Error(first.type);
		page.point(first.tile);
		expect(page.sent).toHaveLength(length);
		expect(page.drafts).toEqual([]);
		expect(page.state.chosen).toBe(first.tile);
	});

	test("too late changes nothing, in this turn and in the next", () => {
		const { room, page } = ended();
		page.isOnline = false;
		page.reopen();
		expect(barMessageOf(page.state, gameWords)).toBe(bar.sending);
		room.take({ type: "ready", turn: 0, phase: "collecting" }, BEN);
		room.take({ type: "reopen", turn: 0 });
		page.isOnline = true;
		page.hear(room.fetch());
		expect(page.state.view).toEqual(room.view);
		expect(page.drafts).toEqual([]);
		expect(barMessageOf(page.state, gameWords)).toBe("");
	});

	test("is shown by a page that missed it, with the orders as plans", () => {
		const { room, page, planned } = ended();
		page.isOnline = false;
		room.take({ type: "reopen", turn: 0 });
		room.fetch();
		page.hear(room.greeting);
		expect(page.state.view).toEqual(room.view);
		expect(page.drafts).toEqual(planned);
	});

	test("of somebody else shows that the turn waits for them again", () => {
		const { room, page } = march();
		room.take({ type: "ready", turn: 0, phase: "collecting" }, BEN);
		page.hear(room.fetch());
		const ben = () => page.state.view.seats.find((one) => one?.name === "Ben");
		expect(ben()).toMatchObject({ isReady: true });
		room.take({ type: "reopen", turn: 0 }, BEN);
		page.hear(room.fetch());
		expect(ben()).toMatchObject({ isReady: false });
		expect(page.drafts).toEqual([]);
	});
});
