import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PushReceiver } from "../../support/push/PushReceiver.ts";
import { PASSWORD, registered } from "../identity/support.ts";
import { kill, ring, ringInTime, setClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";
import {
	answerWith,
	EVERYTHING,
	giveUp,
	lobby,
	noticesOf,
	queuedIn,
	receivedBy,
	subscribe,
} from "./support.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

const HOUR_MS = 60 * 60_000;
const DAY_MS = 24 * HOUR_MS;

/** Wants to hear of nothing but the end of games. */
const ENDS = { turns: "", begins: "" };

type Seating = {
	readonly choices?: Record<string, string>;
	readonly form?: Record<string, string>;
	readonly as?: Visitor;
};

/** A game by correspondence of two, the first of whom is told by push. */
async function begun({ choices = ENDS, form, as }: Seating = {}) {
	const { host, guest, id } = await lobby(form, as);
	const browser = await subscribe(host, choices);
	await guest.post(`/game/${id}/join`);
	await ringInTime(id);
	vi.useRealTimers();
	const { seats } = await guest.view(id);
	const [mine, theirs] = seats.map((seat) => seat?.[0]);
	return { host, guest, id, browser, names: { mine, theirs } };
}

/** Nothing waits, and the push service has got so much for a browser. */
async function hasGot(browser: PushReceiver, id: string, count: number) {
	await expect.poll(() => queuedIn(id)).toEqual([]);
	expect(await receivedBy(browser)).toHaveLength(count);
}

test("whoever did not see the end is told of it, and what they came to; whoever gave up knows", async () => {
	const { guest, id, browser, names } = await begun();
	const quitter = await subscribe(guest);
	await giveUp(guest, id);
	expect(await noticesOf(browser)).toEqual([
		expect.objectContaining({
			title: "You won",
			body: `${names.theirs} gave up · 0 turns`,
			...{ path: `/game/${id}`, tag: `game ${id}` },
		}),
	]);
	await hasGot(browser, id, 1);
	expect(await receivedBy(quitter)).toEqual([]);
	const [{ headers }] = await receivedBy(browser);
	expect(headers.urgency).toBe("normal");
	expect(Number(headers.ttl)).toBe((7 * DAY_MS) / 1000);
});

test("the end takes the place of a turn that was still to be told", async () => {
	const { host, guest, id } = await lobby();
	const browser = await subscribe(host);
	await answerWith(browser, { status: 503 }, { status: 201 });
	await guest.post(`/game/${id}/join`);
	await ringInTime(id);
	await expect.poll(() => queuedIn(id)).toMatchObject([{ attempts: 1 }]);
	await giveUp(guest, id);
	await expect.poll(() => queuedIn(id)).toEqual([]);
	const [, { title }] = await noticesOf(browser, 2);
	expect(title).toBe("You won");
	const [{ headers: of }, { headers: on }] = await receivedBy(browser);
	expect(on.topic).toBe(of.topic);
});

test("those are told who let a game run out", async () => {
	const { id, browser, guest } = await begun();
	const other = await subscribe(guest, ENDS);
	for (let ended = false; !ended; ) {
		await ringInTime(id);
		ended = (await guest.view(id)).type === "over";
	}
	for (const each of [browser, other])
		expect(await noticesOf(each)).toMatchObject([
			{
				title: "Your game is over",
				body: expect.stringMatching(
					/of 2 · Ended early, as nobody was playing · \d+ turns$/,
				),
			},
		]);
});

test("of three, the one who gave up long before is not told how it went on", async () => {
	const { host, guest, id } = await lobby({ seats: "3" });
	const quitter = new Visitor();
	for (const visitor of [guest, quitter])
		await visitor.post(`/game/${id}/join`);
	await ringInTime(id);
	vi.useRealTimers();
	const [browser, quitters] = [
		await subscribe(host, ENDS),
		await subscribe(quitter, ENDS),
	];
	const tab = await quitter.open(id);
	tab.send({ type: "resign" });
	await tab.settled();
	tab.close();
	await tab.closed;
	await giveUp(guest, id);
	const { seats } = await host.view(id);
	const [, second] = seats.map((seat) => seat?.[0]);
	expect(await noticesOf(browser)).toMatchObject([
		{ body: expect.stringMatching(` · ${second} gave up · 0 turns$`) },
	]);
	await hasGot(quitters, id, 0);
});

describe("nobody is told", () => {
	test("of the end of a game that they are looking at", async () => {
		const { host, guest, id, browser } = await begun();
		const tab = await host.open(id);
		await giveUp(guest, id);
		await tab.next("over");
		await hasGot(browser, id, 0);
	});

	test("of what they did not choose", async () => {
		const { guest, id, browser } = await begun({
			choices: { ...ENDS, ends: "" },
		});
		await giveUp(guest, id);
		await hasGot(browser, id, 0);
	});

	test("of the end of a live game", async () => {
		const { guest, id, browser } = await begun({ form: { pace: "20" } });
		await giveUp(guest, id);
		await hasGot(browser, id, 0);
	});

	test("once their account is deleted", async () => {
		const { visitor } = await registered();
		const quiet = { ...ENDS, from: "00:00", to: "23:59" };
		const { guest, id, browser } = await begun({ as: visitor, choices: quiet });
		await giveUp(guest, id);
		await expect.poll(() => queuedIn(id)).toHaveLength(1);
		await visitor.post("/account/delete", { password: PASSWORD });
		await ringInTime(id);
		await hasGot(browser, id, 0);
	});
});

test("an account that is deleted gives up, and is named nowhere", async () => {
	const { visitor } = await registered();
	const { id } = await lobby({}, visitor);
	const other = new Visitor();
	await other.post(`/game/${id}/join`);
	const browser = await subscribe(other, ENDS);
	await ringInTime(id);
	vi.useRealTimers();
	await visitor.post("/account/delete", { password: PASSWORD });
	expect(await noticesOf(browser)).toMatchObject([
		{ title: "You won", body: "deleted player gave up · 0 turns" },
	]);
});

test("in quiet hours nobody is told of an end, and then once", async () => {
	const noon = Date.UTC(2031, 5, 1, 12);
	setClock(noon);
	// It is 14:00 in Paris.
	const choices = { ...ENDS, from: "13:00", to: "16:30" };
	const { guest, id, browser } = await begun({ choices });
	setClock(noon);
	await giveUp(guest, id);
	const endsAt = noon + 2.5 * HOUR_MS;
	await expect.poll(() => queuedIn(id)).toMatchObject([{ next_at: endsAt }]);
	expect(await receivedBy(browser)).toEqual([]);
	setClock(endsAt);
	await ring(id);
	expect(await noticesOf(browser)).toMatchObject([{ title: "You won" }]);
	await ring(id);
	await hasGot(browser, id, 1);
});

test("whoever has seen the end meanwhile, on whatever device, is not told of it", async () => {
	const noon = Date.UTC(2031, 5, 1, 12);
	setClock(noon);
	const choices = { ...ENDS, from: "13:00", to: "16:30" };
	const { host, guest, id, browser } = await begun({ choices });
	setClock(noon);
	await giveUp(guest, id);
	await expect.poll(() => queuedIn(id)).toHaveLength(1);
	await (await host.fetch(`/game/${id}`)).body?.cancel();
	setClock(noon + 2.5 * HOUR_MS);
	await ring(id);
	await hasGot(browser, id, 0);
});

test("on days off nobody is told of an end, but after them, however long ago it was", async () => {
	const { visitor } = await registered();
	const { host, guest, id, browser } = await begun({ as: visitor });
	const from = Date.now();
	await host.post("/account/holiday", { days: "21" });
	await giveUp(guest, id);
	await expect.poll(() => queuedIn(id)).toHaveLength(1);
	const [{ next_at }] = await queuedIn(id);
	expect(next_at - from).toBeGreaterThan(20 * DAY_MS);
	// By then the archive has the game.
	await expect
		.poll(() => env.ARCHIVE.head(`games/private/${id}.ndjson.gz`))
		.not.toBeNull();
	setClock(from + 15 * DAY_MS);
	await ring(id);
	expect(await receivedBy(browser)).toEqual([]);
	setClock(next_at);
	await ring(id);
	expect(await noticesOf(browser)).toMatchObject([{ title: "You won" }]);
});

test("a room that is killed before it could tell of its end does so when it wakes, once", async () => {
	const { guest, id, browser } = await begun();
	await answerWith(browser, { status: 503 }, { status: 201 });
	await giveUp(guest, id);
	await expect.poll(() => queuedIn(id)).toMatchObject([{ attempts: 1 }]);
	await kill(id);
	await ringInTime(id);
	await noticesOf(browser, 2);
	await ring(id);
	await hasGot(browser, id, 2);
});

test("a browser whose push service is busy is told later, and the others not again", async () => {
	const { host, guest, id, browser } = await begun();
	const other = await subscribe(host, ENDS);
	await answerWith(
		browser,
		{ status: 429, retryAfter: "90" },
		{ status: 503 },
		{ status: 201 },
	);
	const { endpoint } = browser;
	const at = Date.now();
	await giveUp(guest, id);
	await expect
		.poll(() => queuedIn(id))
		.toMatchObject([{ attempts: 1, endpoint }]);
	const [first] = await queuedIn(id);
	expect(first.next_at - at).toBeGreaterThanOrEqual(90_000);
	setClock(first.next_at);
	await ring(id);
	await expect
		.poll(() => queuedIn(id))
		.toMatchObject([{ attempts: 2, endpoint }]);
	const [second] = await queuedIn(id);
	expect(second.next_at - first.next_at).toBe(10_000);
	setClock(second.next_at);
	await ring(id);
	const told = { title: "You won", path: `/game/${id}` };
	expect(await noticesOf(browser, 3)).toMatchObject([told, told, told]);
	await hasGot(browser, id, 3);
	await hasGot(other, id, 1);
});

test("whoever has seen the end before it is tried again is not told", async () => {
	const { host, guest, id, browser } = await begun();
	await answerWith(browser, { status: 503 });
	await giveUp(guest, id);
	await expect.poll(() => queuedIn(id)).toMatchObject([{ attempts: 1 }]);
	const [{ next_at }] = await queuedIn(id);
	await (await host.fetch(`/game/${id}`)).body?.cancel();
	setClock(next_at);
	await ring(id);
	await hasGot(browser, id, 1);
});

test("a browser that the push service does not know any more is asked once", async () => {
	const { guest, id, browser, host } = await begun();
	await answerWith(browser, { status: 410 });
	await giveUp(guest, id);
	await hasGot(browser, id, 1);
	const { endpoint } = browser;
	const look = await host.post("/notifications/look", { endpoint });
	expect(await look.json()).toEqual({ settings: null });
});

describe("a browser that subscribed before there was this choice", () => {
	test.each([
		["who was told of their turns", { turns: "on", begins: "" }, true],
		["who was not", { turns: "", begins: "on" }, false],
	])("is as its reader chose: one %s", async (_, choices, isTold) => {
		const { host, guest, id, browser } = await begun({
			choices: { ...choices, ends: isTold ? "" : "on" },
		});
		await env.DB.prepare(
			"UPDATE push_subscriptions SET ends = NULL WHERE endpoint = ?",
		)
			.bind(browser.endpoint)
			.run();
		const { endpoint } = browser;
		const look = await host.post("/notifications/look", { endpoint });
		expect(await look.json()).toMatchObject({ settings: { ends: isTold } });
		const before = (await receivedBy(browser)).length;
		await giveUp(guest, id);
		await expect.poll(() => queuedIn(id)).toEqual([]);
		await expect
			.poll(async () => (await receivedBy(browser)).length)
			.toBe(before + Number(isTold));
	});

	test("is still so after a page of that time saved something else", async () => {
		const { host, browser } = await begun();
		const { ends: _, ...form } = { ...browser.target, ...EVERYTHING };
		const { endpoint } = browser;
		const look = async () => {
			const response = await host.post("/notifications/look", { endpoint });
			return (await response.json<{ settings: object }>()).settings;
		};
		await host.post("/notifications/save", form);
		expect(await look()).toMatchObject({ turns: true, ends: true });
		await host.post("/notifications/save", { ...form, turns: "" });
		expect(await look()).toMatchObject({ turns: false, ends: false });
	});
});
