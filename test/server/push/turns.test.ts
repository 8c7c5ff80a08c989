import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PushReceiver } from "../../support/push/PushReceiver.ts";
import { readVapid } from "../../support/push/PushReceiver.ts";
import { registered, sent } from "../identity/support.ts";
import { rowsOf } from "../support/database.ts";
import {
	kill,
	ring,
	ringInTime,
	setClock,
	stopClock,
} from "../support/objects.ts";
import type { Visitor } from "../support/visitor.ts";
import {
	answerWith,
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

/** Two persons in the first turn of a game by correspondence, the first of whom is told by push. */
async function begun(choices: Record<string, string> = {}) {
	const { host, guest, id } = await lobby();
	const browser = await subscribe(host, choices);
	await join(guest, id);
	expect((await host.view(id)).type).toBe("playing");
	return { host, guest, id, browser };
}

/** Fills the game, which begins at once instead of after its countdown. */
async function join(guest: Visitor, id: string): Promise<void> {
	await guest.post(`/game/${id}/join`);
	await ringInTime(id);
	vi.useRealTimers();
}

/** The same, and what is tried again later does not come by the clock then. */
async function joinAtRest(guest: Visitor, id: string): Promise<void> {
	stopClock();
	await guest.post(`/game/${id}/join`);
	await ringInTime(id);
}

async function ready(visitor: Visitor, id: string, turn: number) {
	const tab = await visitor.open(id);
	tab.send({ type: "ready", turn, phase: "collecting" });
	await tab.settled();
	tab.close();
	await tab.closed;
}

function isSubscribed({ endpoint }: PushReceiver): Promise<boolean> {
	return rowsOf(
		"SELECT 1 FROM push_subscriptions WHERE endpoint = ?",
		endpoint,
	).then((rows) => rows.length === 1);
}

test("a player is told that their game begins, and of each later turn", async () => {
	const { host, guest, id, browser } = await begun();
	const [begins] = await noticesOf(browser);
	expect(begins).toMatchObject({
		title: "Your game begins",
		path: `/game/${id}`,
		tag: `game ${id}`,
	});
	await ready(host, id, 0);
	// What is not sent at once does not come by this clock.
	stopClock();
	await ready(guest, id, 0);
	const [, turn] = await noticesOf(browser, 2);
	const { seats } = await guest.view(id);
	const names = seats.map((seat) => seat?.[0]);
	expect(turn).toMatchObject({ title: "Your turn", path: `/game/${id}` });
	expect(turn.body).toMatch(/^.+ · Turn 2 · 2[34] h left$/);
	expect(names).toContain(turn.body.split(" · ")[0]);
});

test("a bot's account is named with its sign", async () => {
	const { visitor: bot, name } = await registered();
	await sent(bot, "/account/bot", {});
	const { host, id } = await lobby({ botAccounts: "yes" });
	const browser = await subscribe(host);
	await join(bot, id);
	const [begins] = await noticesOf(browser);
	expect(begins.body).toMatch(new RegExp(`^BOT ${name} · Turn 1`));
});

test("a message is signed, says how long it keeps and replaces the one before, and hides its game", async () => {
	const { id, browser } = await begun();
	await noticesOf(browser);
	const [{ headers }] = await receivedBy(browser);
	const { publicKey, claims } = await readVapid(headers.authorization);
	expect(publicKey).toBe(env.VAPID_PUBLIC_KEY);
	expect(claims).toMatchObject({
		aud: "https://fcm.googleapis.com",
		sub: "mailto:tests@hexmarch.test",
	});
	expect(claims.exp).toBeGreaterThan(Date.now() / 1000);
	expect(claims.exp).toBeLessThanOrEqual(Date.now() / 1000 + 24 * 3600);
	expect(headers["content-encoding"]).toBe("aes128gcm");
	expect(Number(headers.ttl)).toBeGreaterThan(23 * 3600);
	expect(Number(headers.ttl)).toBeLessThanOrEqual(24 * 3600);
	expect(headers.urgency).toBe("high");
	expect(headers.topic).toMatch(/^[\w-]{32}$/);
	expect(headers.topic).not.toContain(id.slice(0, 8));
});

describe("nobody is told", () => {
	test("of a game that they are looking at, on whatever device", async () => {
		const { host, guest, id, browser } = await begun();
		await noticesOf(browser);
		const tab = await host.open(id);
		await ready(host, id, 0);
		await ready(guest, id, 0);
		await tab.next("turn");
		expect(await queuedIn(id)).toEqual([]);
		tab.send({ type: "visibility", isVisible: false });
		await ready(host, id, 1);
		await ready(guest, id, 1);
		await tab.next("turn");
		const [, second] = await noticesOf(browser, 2);
		expect(second.body).toContain("Turn 3");
	});

	test("of what they did not choose", async () => {
		const { host, guest, id, browser } = await begun({ turns: "", begins: "" });
		await ready(host, id, 0);
		await ready(guest, id, 0);
		await expect.poll(() => queuedIn(id)).toEqual([]);
		expect(await receivedBy(browser)).toEqual([]);
	});

	test("of the turns of a live game, but that it begins", async () => {
		const { host, guest, id } = await lobby({ pace: "20" });
		const browser = await subscribe(host);
		await join(guest, id);
		const host2 = await host.open(id);
		host2.send({ type: "visibility", isVisible: false });
		host2.send({ type: "begin" });
		await noticesOf(browser);
		await ready(guest, id, 0);
		host2.send({ type: "ready", turn: 0, phase: "collecting" });
		await host2.next("turn");
		await expect.poll(() => queuedIn(id)).toEqual([]);
		expect(await receivedBy(browser)).toHaveLength(1);
	});
});

test("in quiet hours nobody is told, and afterwards those for whom a game still waits", async () => {
	const noon = Date.UTC(2031, 5, 1, 12);
	setClock(noon);
	// It is 14:00 in Paris.
	const { id, browser } = await begun({ from: "13:00", to: "16:30" });
	await expect
		.poll(async () => (await queuedIn(id)).map(({ next_at }) => next_at))
		.toEqual([noon + 2.5 * HOUR_MS]);
	expect(await receivedBy(browser)).toEqual([]);
	setClock(noon + 2.5 * HOUR_MS);
	await ring(id);
	expect(await noticesOf(browser)).toMatchObject([
		{ title: "Your game begins", body: expect.stringContaining("21 h left") },
	]);
	expect(await queuedIn(id)).toEqual([]);
});

test("on days off nobody is told, and at their end those for whom a game waits", async () => {
	const { visitor } = await registered();
	const { host, guest, id } = await lobby({}, visitor);
	const browser = await subscribe(host);
	const from = Date.now();
	await host.post("/account/holiday", { days: "7" });
	await join(guest, id);
	await expect.poll(() => queuedIn(id)).toHaveLength(1);
	const [{ next_at }] = await queuedIn(id);
	expect(next_at - from).toBeGreaterThan(6 * 24 * HOUR_MS);
	expect(await receivedBy(browser)).toEqual([]);
	setClock(next_at);
	await ring(id);
	expect(await noticesOf(browser)).toMatchObject([
		{ title: "Your game begins", body: expect.stringContaining("24 h left") },
	]);
});

describe("a push service", () => {
	test.each([404, 410])(
		"that knows no such browser (%i) is asked once",
		async (status) => {
			const { host, guest, id } = await lobby();
			const browser = await subscribe(host);
			await answerWith(browser, { status });
			await join(guest, id);
			await expect.poll(() => isSubscribed(browser)).toBe(false);
			expect(await queuedIn(id)).toEqual([]);
			expect(await receivedBy(browser)).toHaveLength(1);
		},
	);

	test("that is busy is asked again when it says, and no browser is forgotten", async () => {
		const { host, guest, id } = await lobby();
		const browser = await subscribe(host);
		await answerWith(
			browser,
			{ status: 429, retryAfter: "90" },
			{ status: 503 },
			{ status: 201 },
		);
		const at = Date.now();
		await joinAtRest(guest, id);
		await expect
			.poll(() => queuedIn(id))
			.toMatchObject([{ attempts: 1, endpoint: browser.endpoint }]);
		const [{ next_at }] = await queuedIn(id);
		expect(next_at - at).toBeGreaterThanOrEqual(90_000);
		setClock(next_at);
		await ring(id);
		await expect.poll(() => queuedIn(id)).toMatchObject([{ attempts: 2 }]);
		const [second] = await queuedIn(id);
		expect(second.next_at - next_at).toBe(10_000);
		setClock(second.next_at);
		await ring(id);
		await expect.poll(() => queuedIn(id)).toEqual([]);
		expect(await receivedBy(browser)).toHaveLength(3);
		expect(await isSubscribed(browser)).toBe(true);
	});

	test("that stays broken is given up, and the game has gone on", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const { host, guest, id } = await lobby();
		const browser = await subscribe(host);
		await answerWith(browser, { status: 500 });
		await joinAtRest(guest, id);
		for (let attempts = 1; attempts < 7; attempts++) {
			await expect.poll(() => queuedIn(id)).toMatchObject([{ attempts }]);
			await ringInTime(id);
		}
		await expect.poll(() => queuedIn(id)).toEqual([]);
		expect(await receivedBy(browser)).toHaveLength(7);
		vi.useRealTimers();
		await ready(host, id, 0);
		await ready(guest, id, 0);
		expect(await host.view(id)).toMatchObject({ type: "playing" });
		expect(await isSubscribed(browser)).toBe(true);
	});
});

test("a room that is killed before it could tell anybody does so when it wakes", async () => {
	const { host, guest, id } = await lobby();
	const browser = await subscribe(host);
	await answerWith(browser, { status: 503 }, { status: 201 });
	await joinAtRest(guest, id);
	await expect.poll(() => queuedIn(id)).toMatchObject([{ attempts: 1 }]);
	await kill(id);
	await ringInTime(id);
	expect(await noticesOf(browser, 2)).toHaveLength(2);
});
