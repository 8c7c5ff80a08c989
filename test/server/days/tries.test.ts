import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import { beginOf, dayAt, later } from "../../../src/daily/calendar.ts";
import { DAY_ENGINE } from "../../../src/daily/dayEngine.ts";
import { playDay } from "../../../src/daily/dayGame.ts";
import { dayLeadsOf } from "../../../src/daily/dayLeads.ts";
import { dayScoreOf } from "../../../src/daily/dayScore.ts";
import { unpackLog } from "../../../src/rules/archive.ts";
import { verify } from "../../../src/rules/verify.ts";
import { cleanUp } from "../../../src/server/cleanUp.ts";
import { LATE_MS, TRY_MS } from "../../../src/server/days/tries.ts";
import { ordersBy } from "../../support/dayPlayer.ts";
import { PASSWORD, registered, sent } from "../identity/support.ts";
import { rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";
import {
	finish,
	guest,
	play,
	publish,
	sendDay,
	sendTurn,
	start,
} from "./support.ts";

const MINUTE = 60_000;

/** Noon of another day for each test. */
let noon = Date.UTC(2027, 0, 4, 12);
let today = dayAt(noon);

beforeEach(async () => {
	noon = beginOf(later(today, 10)) + 12 * 60 * MINUTE;
	today = dayAt(noon);
	setClock(noon);
	await publish();
});

test("a day's march is played, proved and scored, and its player has a place and a streak", async () => {
	const visitor = await guest();
	const { status, body } = await start(visitor, today);
	expect(status).toBe(200);
	expect(body.scored).toEqual({ leftMs: TRY_MS, orders: [] });
	const orders = ordersBy("captain", body.march);
	setClock(noon + 4 * MINUTE);
	const done = await finish(visitor, today, orders);
	const played = playDay(body.march, orders);
	if ("type" in played) throw new Error(played.type);
	const { rival: _, ...score } = dayScoreOf(
		played.over.position,
		body.march.turns,
	);
	expect(done).toEqual({
		status: 200,
		body: {
			...score,
			...{
				streak: 1,
				rank: 1,
				count: 1,
				leads: dayLeadsOf(played, body.march.turns),
			},
		},
	});
	expect(done.body.leads).toHaveLength(body.march.turns);
	expect(done.body.leads.at(-1)).toBe(score.lead);
});

test("everybody gets the same march, and nobody gets tomorrow's", async () => {
	const [ann, bob] = [await guest(), await guest()];
	const [first, second] = [await start(ann, today), await start(bob, today)];
	expect(second.body.march).toEqual(first.body.march);
	expect(await start(ann, later(today, 1))).toMatchObject({
		...{ status: 404, body: { error: "no_day" } },
	});
});

describe("a forged game is refused, and the honest one counts after it", () => {
	test("orders that the rules refuse, turns that are missing and turns too many", async () => {
		const visitor = await guest();
		const { body } = await start(visitor, today);
		const orders = ordersBy("gardener", body.march);
		const [first, ...rest] = orders;
		expect(
			await finish(visitor, today, [[...first, first[0]], ...rest]),
		).toEqual({ status: 422, body: { error: "illegal", turn: 0 } });
		expect(await finish(visitor, today, orders.slice(0, 5))).toEqual({
			...{ status: 422, body: { error: "unfinished", turn: 5 } },
		});
		expect(await finish(visitor, today, [...orders, []])).toEqual({
			...{ status: 422, body: { error: "beyond", turn: orders.length } },
		});
		expect((await finish(visitor, today, orders)).status).toBe(200);
	});

	test("what is no game at all", async () => {
		const visitor = await guest();
		await start(visitor, today);
		for (const body of [
			...["", "{", "[]", { date: "2026-11-28" }],
			{ date: "2026-11-28", orders: [["1"]] },
			{ date: "2026-11-28", orders: [[1.5]] },
			{ date: "2026-11-28", orders: [new Array(500).fill(1)] },
		])
			expect((await sendDay(visitor, "finish", body)).status).toBe(400);
		expect(
			(await sendDay(visitor, "finish", { date: "x", orders: [] })).status,
		).toBe(404);
	});

	test("a game of another day", async () => {
		const visitor = await guest();
		const other = await start(await guest(), today);
		const orders = ordersBy("captain", other.body.march);
		const march = async (days: number) => {
			setClock(noon + days * 24 * 60 * MINUTE);
			await publish();
			return (await start(visitor, later(today, days))).body.march;
		};
		// By chance they may be legal on the next day, too.
		let days = 1;
		while (!("type" in playDay(await march(days), orders))) days++;
		const { status, body } = await finish(visitor, later(today, days), orders);
		expect([status, body.error]).toEqual([422, "illegal"]);
	});
});

test("a game without a try of one's own is refused", async () => {
	const stranger = await guest();
	const { body } = await start(await guest(), today);
	const orders = ordersBy("captain", body.march);
	expect(await finish(stranger, today, orders)).toEqual({
		...{ status: 404, body: { error: "no_try" } },
	});
	const nobody = new Visitor();
	expect(await finish(nobody, today, orders)).toEqual({
		...{ status: 401, body: { error: "no_player" } },
	});
	expect((await start(nobody, today)).status).toBe(401);
});

test("a page that only goes on begins no try", async () => {
	const visitor = await guest();
	const goOn = () => start(visitor, today, { isNew: false });
	expect(await goOn()).toEqual({ status: 404, body: { error: "no_try" } });
	await start(visitor, today);
	setClock(noon + MINUTE);
	expect((await goOn()).body.scored?.leftMs).toBe(TRY_MS - MINUTE);
});

test("a game that took too long is refused, and one on a slow line is not", async () => {
	const [slow, late] = [await guest(), await guest()];
	const { body } = await start(slow, today);
	await start(late, today);
	const orders = ordersBy("captain", body.march);
	setClock(noon + TRY_MS + LATE_MS);
	expect((await finish(slow, today, orders)).status).toBe(200);
	setClock(noon + TRY_MS + LATE_MS + 1);
	expect(await finish(late, today, orders)).toEqual({
		...{ status: 410, body: { error: "too_late" } },
	});
	expect((await start(late, today)).body.scored).toBeNull();
});

test("a second game is refused, and the same one sent twice has one result", async () => {
	const visitor = await guest();
	const { body } = await start(visitor, today);
	const orders = ordersBy("recruit", body.march);
	const [first, twice] = await Promise.all([
		finish(visitor, today, orders),
		finish(visitor, today, orders),
	]);
	expect(first.status).toBe(200);
	expect(twice).toEqual(first);
	const better = ordersBy("captain", body.march);
	expect(await finish(visitor, today, better)).toEqual({
		...{ status: 409, body: { error: "already_scored" } },
	});
	expect((await start(visitor, today)).body).toMatchObject({
		...{ scored: null, march: body.march },
	});
});

test("a try that is begun again goes on where it was", async () => {
	const visitor = await guest();
	const { body } = await start(visitor, today);
	const orders = ordersBy("captain", body.march);
	await sendTurn(visitor, today, orders.slice(0, 1));
	await sendTurn(visitor, today, orders.slice(0, 3));
	setClock(noon + 5 * MINUTE);
	expect((await start(visitor, today)).body.scored).toEqual({
		...{ leftMs: TRY_MS - 5 * MINUTE, orders: orders.slice(0, 3) },
	});
	const other = ordersBy("gardener", body.march);
	for (const send of [sendTurn, finish])
		expect(await send(visitor, today, other)).toEqual({
			...{ status: 409, body: { error: "not_continued" } },
		});
	expect((await finish(visitor, today, orders)).status).toBe(200);
});

test("orders that could be of no game are not kept, so that they spoil no try", async () => {
	const visitor = await guest();
	const { body } = await start(visitor, today);
	const orders = ordersBy("captain", body.march);
	const { board, turns } = body.march;
	const water = [...(board.terrain ?? "")].findIndex(
		(letter) => !".o@".includes(letter),
	);
	expect(water).toBeGreaterThan(-1);
	await sendTurn(visitor, today, orders.slice(0, 1));
	for (const target of [water, -1, -2, board.cols * board.rows, 1e9])
		expect(
			await sendTurn(visitor, today, [...orders.slice(0, 1), [target]]),
		).toEqual({ status: 422, body: { error: "illegal", turn: 1 } });
	const beyond = [...orders, ...Array(turns + 1 - orders.length).fill([])];
	expect(await sendTurn(visitor, today, beyond)).toEqual({
		...{ status: 422, body: { error: "beyond", turn: turns } },
	});
	const { scored } = (await start(visitor, today)).body;
	expect(scored?.orders).toEqual(orders.slice(0, 1));
	expect((await finish(visitor, today, orders)).status).toBe(200);
});

test("a game begun before midnight counts for its day", async () => {
	const visitor = await guest();
	await play(visitor, today, "captain");
	const midnight = beginOf(later(today, 2));
	const day = later(today, 1);
	setClock(midnight - 2 * MINUTE);
	await publish();
	const { body } = await start(visitor, day);
	const orders = ordersBy("captain", body.march);
	await sendTurn(visitor, day, orders.slice(0, 4));
	setClock(midnight + 2 * MINUTE);
	await publish();
	// The page is opened again after midnight.
	expect((await start(visitor, day)).body.scored?.orders).toHaveLength(4);
	// The new day's march is played before the old one's is over.
	expect((await play(visitor, later(day, 1), "gardener")).streak).toBe(1);
	const done = await finish(visitor, day, orders);
	expect([done.status, done.body.streak]).toEqual([200, 2]);
	const streaks = await rowsOf(
		"SELECT streak FROM day_tries WHERE day >= ? ORDER BY day",
		String(today),
	);
	expect(streaks).toEqual([{ streak: 1 }, { streak: 2 }, { streak: 3 }]);
});

test("who begins after midnight with yesterday's page plays without a score", async () => {
	setClock(beginOf(later(today, 1)));
	const { status, body } = await start(await guest(), today);
	expect([status, body.scored]).toEqual([200, null]);
});

test("a streak ends with a day that was left out", async () => {
	const visitor = await guest();
	const streaks = [];
	for (const days of [0, 1, 3]) {
		setClock(noon + days * 24 * 60 * MINUTE);
		await publish();
		streaks.push((await play(visitor, later(today, days), "captain")).streak);
	}
	expect(streaks).toEqual([1, 2, 1]);
});

test("a page with other bots is told to reload, and a try with other bots is given back", async () => {
	const visitor = await guest();
	expect(await start(visitor, today, { engine: DAY_ENGINE + 1 })).toMatchObject(
		{
			...{ status: 409, body: { error: "updated" } },
		},
	);
	await start(visitor, today);
	await env.DB.prepare("UPDATE day_tries SET engine = ? WHERE day = ?")
		.bind(DAY_ENGINE + 1, today)
		.run();
	const { body } = await start(await guest(), today);
	const orders = ordersBy("captain", body.march);
	expect((await finish(visitor, today, orders)).body.error).toBe("updated");
	setClock(noon + MINUTE);
	expect((await start(visitor, today)).body.scored?.leftMs).toBe(TRY_MS);
	expect((await finish(visitor, today, orders)).status).toBe(200);
});

test("the best game can be watched once its day is over, and is proved", async () => {
	for (const kind of ["gardener", "captain", "recruit"] as const)
		await play(await guest(), today, kind);
	const path = `/day/${new Date(noon).toISOString().slice(0, 10)}/best.json`;
	const early = await new Visitor().fetch(path);
	expect([early.status, await early.json()]).toEqual([
		...[404, { error: "not_found" }],
	]);
	setClock(beginOf(later(today, 1)));
	const log = unpackLog(await (await new Visitor().fetch(path)).json());
	expect(verify(log)).toBeNull();
	const [best] = await rowsOf<{ lead: number }>(
		"SELECT max(lead) AS lead FROM day_tries WHERE day = ?",
		String(today),
	);
	const stored = await rowsOf<{ lead: number }>(
		"SELECT best_lead AS lead FROM days WHERE day >= ? ORDER BY day",
		String(today),
	);
	expect(stored).toEqual([best, { lead: null }]);
});

test("who has a score watches the own game at once, which is proved; nobody else does", async () => {
	const visitor = await guest();
	const date = new Date(noon).toISOString().slice(0, 10);
	const path = `/day/${date}/mine`;
	const link = `href="${path}"`;
	const { body } = await start(visitor, today);
	const orders = ordersBy("captain", body.march);
	await sendTurn(visitor, today, orders.slice(0, 1));
	for (const each of [visitor, await guest(), new Visitor()])
		for (const address of [path, `${path}.json`])
			expect((await each.fetch(address)).status).toBe(404);
	expect(await (await visitor.fetch(`/day/${date}`)).text()).not.toContain(
		link,
	);

	await finish(visitor, today, orders);
	expect(await (await visitor.fetch(`/day/${date}`)).text()).toContain(link);
	const page = await visitor.fetch(path);
	expect([page.status, await page.text()]).toEqual([
		...[200, expect.stringContaining(`data-log="${path}.json"`)],
	]);
	const answer = await visitor.fetch(`${path}.json`);
	expect(answer.headers.get("cache-control")).toBe("no-store");
	const log = unpackLog(await answer.json());
	expect(verify(log)).toBeNull();
	expect(log.seats[0].name).not.toBe("");
	expect(log.turns).toHaveLength(body.march.turns);
	expect((await (await guest()).fetch(`${path}.json`)).status).toBe(404);
});

test("a game against bots that have changed since can't be watched", async () => {
	const visitor = await guest();
	await play(visitor, today, "captain");
	await env.DB.prepare("UPDATE day_tries SET engine = ? WHERE day = ?")
		.bind(DAY_ENGINE - 1, today)
		.run();
	const path = `/day/${new Date(noon).toISOString().slice(0, 10)}`;
	expect((await visitor.fetch(`${path}/mine`)).status).toBe(404);
	expect(await (await visitor.fetch(path)).text()).not.toContain("/mine");
});

test("an account takes its guest's score along, may download it, and takes it away when it is deleted", async () => {
	const visitor = await guest();
	const { lead } = await play(visitor, today, "captain");
	const { name, id } = await registered(undefined, visitor);
	const tries = "SELECT is_guest, lead FROM day_tries WHERE user_id = ?";
	expect(await rowsOf(tries, id)).toEqual([{ is_guest: 0, lead }]);
	const data = await (await visitor.fetch("/account/data.json")).json();
	expect(data).toMatchObject({ account: { name }, dayTries: [{ lead }] });
	await sent(visitor, "/account/delete", { password: PASSWORD });
	expect(await rowsOf(tries, id)).toEqual([]);
	const best = "SELECT best_lead, best_user FROM days WHERE day = ?";
	expect(await rowsOf(best, String(today))).toEqual([
		{ best_lead: lead, best_user: null },
	]);
});

test("guests leave the rankings after two months, accounts stay", async () => {
	const [visitor, { visitor: owner }] = [await guest(), await registered()];
	await play(visitor, today, "captain");
	await play(owner, today, "captain");
	const left = async (days: number) => {
		await cleanUp(env, noon + days * 24 * 60 * MINUTE);
		return await rowsOf(
			"SELECT is_guest FROM day_tries WHERE day = ? ORDER BY is_guest",
			String(today),
		);
	};
	expect(await left(60)).toEqual([{ is_guest: 0 }, { is_guest: 1 }]);
	expect(await left(61)).toEqual([{ is_guest: 0 }]);
});
