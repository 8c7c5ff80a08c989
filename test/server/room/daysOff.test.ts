import { createScheduledController, evictDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Env } from "../../../src/server/env.ts";
import worker from "../../../src/server/worker.ts";
import { registered } from "../identity/support.ts";
import { rowsOf } from "../support/database.ts";
import { ring, setClock } from "../support/objects.ts";
import {
	DAY_MS,
	endTurn,
	playedBy,
	posted,
	type SlowGame,
	slowGame,
} from "../support/slowGame.ts";
import { roomOf } from "../support/visitor.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const takeDays = (game: Pick<SlowGame, "bob">, days = "7") =>
	posted(game.bob, "/account/holiday", { days });

const newsLeft = () => rowsOf("SELECT * FROM holiday_news");

/** How long a turn lasts, in days. */
async function turnDays({ ann, id }: SlowGame): Promise<number> {
	const { deadlineAt, phaseStartedAt } = await playedBy(ann, id);
	return ((deadlineAt ?? 0) - phaseStartedAt) / DAY_MS;
}

describe("days off", () => {
	test("move the deadline, and all pages say so at once", async () => {
		const game = await slowGame();
		expect(await takeDays(game)).toBe("/account#days-off");
		const { are } = await game.tabs.ann.next("holidays");
		const [{ seat, from, until }] = are;
		expect([seat, (until - from) / DAY_MS]).toEqual([1, 7]);
		const { deadlineAt, turn } = await game.tabs.ann.next("phase");
		expect([turn, deadlineAt]).toEqual([0, until + DAY_MS]);
		expect(await newsLeft()).toEqual([]);
	});

	test("hold over hibernation: the alarm goes off only after them", async () => {
		const game = await slowGame();
		await takeDays(game);
		await evictDurableObject(roomOf(game.id));
		expect(await turnDays(game)).toBeCloseTo(8, 2);
		setClock(Date.now() + 2 * DAY_MS);
		await ring(game.id);
		expect(await playedBy(game.ann, game.id)).toMatchObject({
			position: { turn: 0 },
		});
		game.tabs.ann.send({
			...{ type: "order", id: "a", turn: 0 },
			target: game.tabs.ann.ownTile,
		});
		await game.tabs.ann.next("order");
		await endTurn(game);
		expect((await game.tabs.ann.next("turn")).turn).toBe(0);
	});

	test("end when their person comes back, who may then play", async () => {
		const game = await slowGame();
		await takeDays(game);
		const { bob } = game.tabs;
		bob.send({ type: "ready", turn: 0, phase: "collecting" });
		expect(await bob.next("refused")).toMatchObject({ reason: "on_holiday" });
		const back = `/game/${game.id}`;
		expect(await posted(game.bob, "/account/holiday/end", { back })).toBe(back);
		expect(await turnDays(game)).toBeCloseTo(1, 2);
		bob.send({ type: "ready", turn: 0, phase: "collecting" });
		expect(await bob.next("ready")).toMatchObject({ seat: 1 });
	});

	test("that nobody took are no news to any game", async () => {
		const game = await slowGame();
		await posted(game.bob, "/account/holiday/end");
		expect(await newsLeft()).toEqual([]);
	});

	test("are told later to a room that could not be reached", async () => {
		vi.spyOn(console, "warn").mockImplementation(() => {});
		vi.spyOn(console, "error").mockImplementation(() => {});
		const game = await slowGame();
		const getByName = vi
			.spyOn(env.GAME_ROOMS, "getByName")
			.mockImplementation(() => {
				throw new Error("unreachable, for this test");
			});
		await takeDays(game);
		getByName.mockRestore();
		expect(await turnDays(game)).toBeCloseTo(1, 2);
		expect(await newsLeft()).toMatchObject([{ game_id: game.id }]);
		await worker.scheduled(createScheduledController(), env as Env);
		expect(await turnDays(game)).toBeCloseTo(8, 2);
		expect(await newsLeft()).toEqual([]);
	});

	test("are told to a game that is joined during them", async () => {
		const { visitor: bob } = await registered();
		await takeDays({ bob });
		const game = await slowGame(bob);
		expect(await newsLeft()).toMatchObject([{ game_id: game.id }]);
		await worker.scheduled(createScheduledController(), env as Env);
		expect(await turnDays(game)).toBeCloseTo(8, 2);
		expect(await newsLeft()).toEqual([]);
		const { bob: tab } = game.tabs;
		tab.send({ type: "ready", turn: 0, phase: "collecting" });
		expect(await tab.next("refused")).toMatchObject({ reason: "on_holiday" });
	});

	test("are 28 in a year, 21 at once, and one for each return", async () => {
		const { visitor: bob } = await registered();
		const REFUSED = "/account?days=refused#days-off";
		for (const days of ["22", "0", "-1", "1.5", "", "many", "1e1"])
			expect(await takeDays({ bob }, days)).toBe(REFUSED);
		expect(await takeDays({ bob }, "21")).not.toBe(REFUSED);
		expect(await takeDays({ bob }, "1")).toBe(REFUSED);
		setClock(Date.now() + 22 * DAY_MS);
		for (let time = 0; time < 7; time++) {
			expect(await takeDays({ bob }, "1")).not.toBe(REFUSED);
			await posted(bob, "/account/holiday/end");
			setClock(Date.now() + 1000);
		}
		expect(await takeDays({ bob }, "1")).toBe(REFUSED);
		expect(await (await bob.fetch("/account")).text()).toContain(
			"You have taken all your days off",
		);
	});

	test("are among an account's data, and go with the account", async () => {
		const game = await slowGame();
		await takeDays(game);
		const data = await (await game.bob.fetch("/account/data.json")).json();
		expect(data).toMatchObject({ holidays: [{ ends_at: expect.any(Number) }] });
	});
});
