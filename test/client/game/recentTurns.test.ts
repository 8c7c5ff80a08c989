import { describe, expect, test } from "vitest";
import { receiveTurn } from "../../../src/client/game/lazy/receiveTurn.ts";
import { barMessageOf } from "../../../src/client/game/orderBarText.ts";
import { lacksLastTurn } from "../../../src/client/game/state.ts";
import { unpackPosition } from "../../../src/protocol/packedPosition.ts";
import { gameWords as enGame } from "../../../src/words/en/game.ts";
import { Page } from "./page.ts";
import { ANN, BEN, Room } from "./room.ts";

/** A room in which so many turns have been played, and the page that played them. */
function played(turns: number) {
	const room = new Room();
	const page = new Page(room);
	for (let turn = 0; turn < turns; turn++) {
		page.ready();
		page.point(page.actionable[0]);
		page.ready();
	}
	return { room, page };
}

const remember = (page: Page, past: Room["past"]) =>
	page.do(receiveTurn(page.state, past, unpackPosition));

const turnsIn = ({ state }: Page) => [
	...new Set(state.log.map(({ turn }) => turn)),
];

/** What happened in each turn, in any order. */
const eventsIn = (page: Page) =>
	turnsIn(page).map((turn) => {
		const all = page.state.log.filter((entry) => entry.turn === turn);
		return all.map(({ event }) => JSON.stringify(event)).toSorted();
	});

describe("a page that has missed turns", () => {
	test("knows that it has missed them; one that was there has them all", () => {
		const { room, page } = played(5);
		expect(lacksLastTurn(page.state)).toBe(false);
		expect(lacksLastTurn(new Page(room).state)).toBe(true);
		expect(lacksLastTurn(new Page(new Room()).state)).toBe(false);
	});

	test("gets the last turns as the other pages have them", () => {
		const { room, page } = played(5);
		const late = new Page(room);
		remember(late, room.past);
		expect(turnsIn(late)).toEqual(turnsIn(page).slice(-3));
		expect(eventsIn(late)).toEqual(eventsIn(page).slice(-3));
		expect(lacksLastTurn(late.state)).toBe(false);
	});

	test("gets nothing twice, and none of it is news", () => {
		const { room, page } = played(4);
		const before = page.state.log;
		remember(page, room.past);
		expect(page.state.log).toEqual(before);
		const late = new Page(room);
		remember(late, room.past);
		const once = late.state.log;
		remember(late, room.past);
		expect(late.state.log).toEqual(once);
		expect(new Set(once.map(({ isPast }) => isPast))).toEqual(new Set([true]));
	});

	test("takes nothing from turns that do not fit", () => {
		const { room } = played(4);
		const late = new Page(room);
		const { past } = room;
		const turns = past.turns.map((turn) => ({ ...turn, hash: "0".repeat(16) }));
		remember(late, { ...past, turns });
		expect(late.state.log).toEqual([]);
	});
});

describe("a turn in which nobody gave an order", () => {
	const again = () => {
		const room = new Room(
			{},
			{ people: [ANN, BEN], settings: { access: "link", fill: null } },
		);
		const page = new Page(room);
		room.take({ type: "ready", turn: 0, phase: "waiting" }, BEN);
		page.ready();
		room.take({ type: "ready", turn: 0, phase: "collecting" }, BEN);
		page.ready();
		return { room, page };
	};

	test("begins again, and the page says so until something is planned", () => {
		const { room, page } = again();
		expect(room.view).toMatchObject({ position: { turn: 0 } });
		expect(page.state.log.at(-1)).toEqual({
			turn: 0,
			event: { type: "begunAgain" },
		});
		expect(page.state.view).toEqual(room.view);
		expect(barMessageOf(page.state, enGame)).toBe(enGame.begunAgain);
	});

	test("is not the beginning of another turn, nor a phase message that comes twice", () => {
		const { room, page } = played(3);
		const begunAgain = () =>
			page.state.log.filter(({ event }) => event.type === "begunAgain");
		expect(begunAgain()).toEqual([]);
		const { view } = room;
		if (view.type !== "playing") throw new Error("it is over");
		const { phase, phaseStartedAt: startedAt, deadlineAt } = view;
		const { turn } = view.position;
		const message = {
			type: "phase",
			now: 0,
			turn,
			phase,
			startedAt,
			deadlineAt,
		} as const;
		page.hear([message]);
		expect(begunAgain()).toEqual([]);
		page.hear([{ ...message, startedAt: startedAt + 1 }]);
		expect(begunAgain()).toHaveLength(1);
		expect(barMessageOf(page.state, enGame)).toBe(enGame.begunAgain);
		page.point(page.actionable[0]);
		expect(barMessageOf(page.state, enGame)).toBe("");
	});
});
