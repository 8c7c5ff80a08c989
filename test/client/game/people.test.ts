import { describe, expect, test } from "vitest";
import { canTakeOver } from "../../../src/client/game/lazy/outOfGame.ts";
import { notesOn } from "../../../src/client/game/notesOn.ts";
import { orderBarOf } from "../../../src/client/game/orderBarText.ts";
import { choose } from "../../../src/client/game/plan.ts";
import { type AtOnce, receive } from "../../../src/client/game/receive.ts";
import {
	type GameState,
	openState,
	ordersToPlan,
	withMuted,
} from "../../../src/client/game/state.ts";
import { statusOf } from "../../../src/client/game/status.ts";
import type { TileIndex } from "../../../src/rules/hex.ts";
import { BANK } from "../../../src/rules/order.ts";
import { gameWords as enGame } from "../../../src/words/en/game.ts";
import { noteWords as enNotes } from "../../../src/words/en/notes.ts";
import { Page } from "./page.ts";
import { ANN, BEN, Room } from "./room.ts";

const OTHERS = { settings: { access: "link" } } as const;

function heard(state: GameState, message: AtOnce): GameState {
	return receive(state, message).state;
}

describe("a lobby", () => {
	const lobby = () => new Page(new Room({}, { ...OTHERS, isOpen: true }));

	test("is sent again whenever somebody comes or goes", () => {
		const room = new Room({}, { ...OTHERS, isOpen: true });
		const page = new Page(room);
		room.take({ type: "join" }, BEN);
		page.hear(room.fetch());
		expect(page.state.view).toEqual(room.view);
		expect(page.state.view.seats.map((seat) => seat?.name)).toEqual([
			"Ann",
			"Ben",
			undefined,
		]);
	});

	test("turns into the game when its host begins it", () => {
		const room = new Room({}, { ...OTHERS, isOpen: true });
		const page = new Page(room);
		room.take({ type: "begin" });
		page.hear(room.fetch());
		expect(page.state.view).toEqual(room.view);
		expect(statusOf(page.state, false)).toBe("chooseStart");
	});

	test("that is given up is closed", () => {
		const page = lobby();
		page.hear([{ type: "closed" }]);
		expect(page.state.isClosed).toBe(true);
	});

	test("keeps the reason of a refusal until the next request", () => {
		const page = lobby();
		page.hear([{ type: "refused", reason: "not_host" }]);
		expect(page.state.refusal).toBe("not_host");
	});
});

describe("who is here", () => {
	test("is known before, during and after the game", () => {
		for (const isOpen of [true, false]) {
			const page = new Page(new Room({}, { ...OTHERS, isOpen }));
			page.hear([{ type: "presence", away: [1], watching: 3 }]);
			expect(page.state.presence).toEqual({ away: [1], watching: 3 });
		}
	});
});

describe("who is on a seat", () => {
	const people = [ANN, BEN];
	const pace = { waitingMs: 1000, collectingMs: 5000, graceMs: 0 };
	const settings = { access: "link", hasClock: true } as const;

	test("a bot holds the seat of a player who is missing, and gives it back", () => {
		const room = new Room({ pace }, { people, settings });
		const page = new Page(room);
		for (let turn = 0; turn < 2; turn++) {
			room.wait(1000);
			room.take({ type: "ready", turn, phase: "collecting" }, BEN);
			room.wait(5000);
		}
		page.hear(room.fetch());
		expect(page.state.view).toEqual(room.view);
		expect(statusOf(page.state, false)).toBe("held");
		room.take({ type: "return" });
		page.hear(room.fetch());
		expect(page.state.view).toEqual(room.view);
		expect(statusOf(page.state, false)).toBe("giveOrders");
	});

	test("a viewer may take a bot's seat until turn 3, and then sees the game from it", () => {
		const room = new Room({}, { people: [BEN], ...OTHERS });
		const page = new Page(room);
		const { view } = page.state;
		expect(view.viewer).toBeNull();
		expect(view.type === "playing" && canTakeOver(view)).toBe(true);
		room.take({ type: "join" });
		page.hear(room.fetch());
		expect(page.state.view).toEqual(room.view);
		expect(page.state.view.viewer).toBe(1);
	});

	test("nobody takes a seat in a game of one person, or in one that began long ago", () => {
		const alone = new Room({}, { people: [BEN] }).view;
		expect(alone.type === "playing" && canTakeOver(alone)).toBe(false);
		const { view } = new Page(new Room({}, { people: [BEN], ...OTHERS })).state;
		if (view.type !== "playing") throw new Error("not begun");
		const later = { ...view, position: { ...view.position, turn: 3 } };
		expect(canTakeOver(later)).toBe(false);
	});

	test("a page that has missed something gets all seats again", () => {
		const room = new Room({}, { people, ...OTHERS });
		const page = new Page(room);
		const are: [string, string, number][] = [
			["Ann", "", 0],
			["Ben", "", 4],
			["Cora", "", 0],
		];
		page.hear([{ type: "seats", are }]);
		expect(page.state.view.seats).toMatchObject([
			{ name: "Ann", isHeld: false },
			{ name: "Ben", isHeld: true },
			{ name: "Cora", bot: null },
		]);
		const { state } = page;
		page.hear([{ type: "seats", are: are.slice(1) }]);
		expect(page.state.view).toBe(state.view);
	});
});

describe("the quick chat", () => {
	const hello = { type: "said", seat: 1, phrase: "hello" } as const;
	const state = () =>
		openState(new Room({}, { people: [ANN, BEN], ...OTHERS }).view);

	test("shows what was said, and changes nothing else", () => {
		const before = state();
		const { state: after, effects } = receive(before, hello);
		expect(after).toEqual(before);
		expect(effects).toEqual([
			{ type: "hear", said: { seat: 1, phrase: "hello" } },
		]);
	});

	test("shows nothing of a muted player, until that ends", () => {
		const { state: muted } = withMuted(state(), "Ben", true);
		expect(receive(muted, hello).effects).toEqual([]);
		const { state: again } = withMuted(muted, "Ben", false);
		expect(receive(again, hello).effects).toHaveLength(1);
	});

	test("ignores a seat that does not exist", () => {
		expect(receive(state(), { ...hello, seat: 7 }).effects).toEqual([]);
	});
});

test("a rematch has more seats as the players join it", () => {
	let state = openState(new Room().view);
	state = heard(state, { type: "rematch", game: "next", seats: [1] });
	expect(state.rematch).toEqual({ game: "next", seats: [1] });
	state = heard(state, { type: "rematch", game: "next", seats: [1, 0] });
	expect(state.rematch?.seats).toEqual([1, 0]);
});

test("a player who leaves the start to chance waits for the others", () => {
	const room = new Room({}, { people: [ANN, BEN], ...OTHERS });
	const page = new Page(room);
	page.ready();
	expect(page.sent).toEqual([{ type: "ready", turn: 0, phase: "waiting" }]);
	expect(statusOf(page.state, false)).toBe("youAreReady");
});

describe("a player who gave up", () => {
	const given = () => {
		const room = new Room({}, { ...OTHERS, people: [ANN, BEN] });
		const page = new Page(room);
		room.take({ type: "ready", turn: 0, phase: "waiting" }, BEN);
		page.ready();
		page.point(page.actionable[0]);
		room.take({ type: "resign" });
		page.hear(room.fetch());
		return { room, page };
	};

	const watches = (page: Page) => {
		const { state } = page;
		expect(statusOf(state, false)).toBe("watching");
		expect(page.drafts).toEqual([]);
		expect(page.actionable).toEqual([]);
		expect(ordersToPlan(state)).toBe(0);
		expect(orderBarOf(state, page.context.at, enGame)).toMatchObject({
			...{ orders: null, end: null, isDone: false },
		});
		expect(notesOn(state, looking(page)).tip?.action).toBeNull();
		expect(asksIn(page)).toEqual([]);
	};

	const looking = (page: Page) => ({
		...{
			pointed: 0 as TileIndex,
			allNumbers: false,
			words: { ...enGame, ...enNotes },
		},
		at: page.context.at,
	});

	/** What it sends when everything is tried. */
	const asksIn = (page: Page) => {
		const before = page.sent.length;
		page.point(0 as TileIndex);
		page.point(0 as TileIndex);
		page.do(choose(page.state, BANK, page.context));
		page.confirm();
		page.ready();
		return page.sent.slice(before);
	};

	test("watches from then on, in every turn, and when the page is opened again", () => {
		const { room, page } = given();
		watches(page);
		room.take({ type: "ready", turn: 0, phase: "collecting" }, BEN);
		page.hear(room.fetch());
		expect(room.view).toMatchObject({ position: { turn: 1 } });
		watches(page);
		watches(new Page(room));
	});

	test("has one line in the log", () => {
		const { page } = given();
		const told = () =>
			page.state.log.filter(({ event }) => event.type === "resigned");
		expect(told()).toEqual([{ turn: 0, event: { type: "resigned", seat: 0 } }]);
		page.hear([{ type: "resigned", seat: 0 }]);
		expect(told()).toHaveLength(1);
	});
});
