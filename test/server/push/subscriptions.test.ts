import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { app } from "../../../src/server/app.ts";
import { tellOfSignIn } from "../../../src/server/push/tellOfSignIn.ts";
import { PushReceiver } from "../../support/push/PushReceiver.ts";
import {
	freshName,
	PASSWORD,
	registered,
	signedIn,
} from "../identity/support.ts";
import { rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { SITE, Visitor } from "../support/visitor.ts";
import { answerWith, EVERYTHING, noticesOf, subscribe } from "./support.ts";

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

async function lookAt(visitor: Visitor, { endpoint }: PushReceiver) {
	const response = await visitor.post("/notifications/look", { endpoint });
	expect(response.status).toBe(200);
	return (await response.json<{ settings: object | null }>()).settings;
}

/** A guest who has played. */
async function aGuest(): Promise<Visitor> {
	const visitor = new Visitor();
	await visitor.play();
	return visitor;
}

function rowsAt({ endpoint }: PushReceiver) {
	return rowsOf<{ user_id: string; session: string | null }>(
		"SELECT * FROM push_subscriptions WHERE endpoint = ?",
		endpoint,
	);
}

test("what a browser tells is chosen one by one, and ends with one press", async () => {
	const visitor = await aGuest();
	const choices = { begins: "", from: "22:00", to: "07:30" };
	const browser = await subscribe(visitor, choices);
	expect(await lookAt(visitor, browser)).toEqual({
		...{ turns: true, begins: false, ends: true, signIns: true },
		...{ from: "22:00", to: "07:30" },
	});
	const form = { ...browser.target, ...EVERYTHING, turns: "" };
	await visitor.post("/notifications/save", form);
	expect(await lookAt(visitor, browser)).toMatchObject({
		...{ turns: false, begins: true, from: "" },
	});
	await visitor.post("/notifications/off", browser.target);
	expect(await lookAt(visitor, browser)).toBeNull();
});

describe("an address to send to is refused if it", () => {
	test.each([
		["is not https", "http://fcm.googleapis.com/fcm/send/1"],
		["is this machine", "https://localhost/fcm/send/1"],
		["is in a private network", "https://10.0.0.1/fcm/send/1"],
		["is of cloud metadata", "https://169.254.169.254/latest"],
		["is an address of IPv6", "https://[::1]/fcm/send/1"],
		["is of no push service", "https://example.com/fcm/send/1"],
		["only looks like one", "https://fcm.googleapis.com.example.com/1"],
		["has another in front", "https://fcm.googleapis.com@10.0.0.1/1"],
		["has a port", "https://fcm.googleapis.com:8443/fcm/send/1"],
		["ends like one", "https://evilpush.apple.com.attacker.test/1"],
		["ends like one, but for a dot", "https://evilpush.apple.com/1"],
		["is the suffix alone", "https://notify.windows.com/1"],
		["is none", "fcm.googleapis.com"],
		["is too long", `https://fcm.googleapis.com/${"x".repeat(1000)}`],
	])("%s", async (_, endpoint) => {
		const visitor = await aGuest();
		const { target } = await PushReceiver.create();
		const form = { ...target, ...EVERYTHING, endpoint };
		const response = await visitor.post("/notifications/save", form);
		expect(response.status).toBe(422);
		expect(
			await rowsOf(
				"SELECT 1 FROM push_subscriptions WHERE endpoint = ?",
				endpoint,
			),
		).toEqual([]);
	});
});

test.each([
	"https://fcm.googleapis.com/fcm/send/1",
	"https://updates.push.services.mozilla.com/wpush/v2/1",
	"https://web.push.apple.com/1",
	"https://wns2-db5p.notify.windows.com/w/?token=1",
])("%s is the address of a push service", async (endpoint) => {
	const visitor = await aGuest();
	const { target } = await PushReceiver.create();
	const form = { ...target, ...EVERYTHING, endpoint };
	const response = await visitor.post("/notifications/save", form);
	expect(response.status).toBe(204);
});

test.each([
	["a key that is none", { p256dh: "x" }],
	["a key that is no point of the curve", { p256dh: `B${"A".repeat(86)}` }],
	["a secret that is none", { auth: "x" }],
	["a time zone that is none", { timeZone: "Mars/Olympus" }],
	["an hour that is none", { from: "25:00", to: "07:00" }],
	["half of a span", { from: "22:00", to: "" }],
])("%s is refused", async (_, wrong: Record<string, string>) => {
	const visitor = await aGuest();
	const { target } = await PushReceiver.create();
	const form = { ...target, ...EVERYTHING, ...wrong };
	const response = await visitor.post("/notifications/save", form);
	expect(response.status).toBe(422);
});

test("a visitor without a cookie can turn nothing on", async () => {
	const { target } = await PushReceiver.create();
	const form = { ...target, ...EVERYTHING };
	const response = await new Visitor().post("/notifications/save", form);
	expect(response.status).toBe(403);
});

test("one person has at most ten browsers that tell them; the oldest makes room", async () => {
	const visitor = await aGuest();
	const browsers: PushReceiver[] = [];
	const start = Date.now();
	for (let i = 0; i < 11; i++) {
		setClock(start + i);
		browsers.push(await subscribe(visitor));
	}
	vi.useRealTimers();
	const kept = await Promise.all(browsers.map((one) => lookAt(visitor, one)));
	expect(kept.map((one) => one !== null)).toEqual([
		false,
		...Array.from({ length: 10 }, () => true),
	]);
});

test("somebody else's browser is taken over only by who knows its keys", async () => {
	const [owner, other] = [await aGuest(), await aGuest()];
	const browser = await subscribe(owner);
	const { auth } = (await PushReceiver.create()).target;
	const form = { ...browser.target, ...EVERYTHING };
	const stolen = await other.post("/notifications/save", { ...form, auth });
	expect(stolen.status).toBe(409);
	expect(await lookAt(owner, browser)).not.toBeNull();
	await other.post("/notifications/off", browser.target);
	expect(await lookAt(owner, browser)).not.toBeNull();
	// The same browser, with another person in it.
	const taken = await other.post("/notifications/save", form);
	expect(taken.status).toBe(204);
	expect(await lookAt(owner, browser)).toBeNull();
});

test("a browser's new subscription takes the place of the old one", async () => {
	const [owner, other] = [await aGuest(), await aGuest()];
	const browser = await subscribe(owner, { begins: "" });
	const next = await PushReceiver.create();
	const form = { ...next.target, before: browser.endpoint };
	expect((await other.post("/notifications/moved", form)).status).toBe(404);
	expect((await owner.post("/notifications/moved", form)).status).toBe(204);
	expect(await lookAt(owner, browser)).toBeNull();
	expect(await lookAt(owner, next)).toMatchObject({ begins: false });
	const taken = await subscribe(other);
	const onto = { ...taken.target, before: next.endpoint };
	expect((await owner.post("/notifications/moved", onto)).status).toBe(404);
	expect(await lookAt(owner, next)).not.toBeNull();
	expect(await lookAt(other, taken)).not.toBeNull();
});

test("a reader can see what a notice looks like, and learns if the service refuses it", async () => {
	const visitor = await aGuest();
	const browser = await subscribe(visitor, { from: "00:00", to: "23:59" });
	const ask = async () =>
		(await visitor.post("/notifications/trial", browser.target)).status;
	expect(await ask()).toBe(204);
	expect(await noticesOf(browser)).toMatchObject([
		{ title: "Notifications work", path: "/notifications" },
	]);
	await answerWith(browser, { status: 410 });
	expect(await ask()).toBe(502);
	expect(await ask()).toBe(404);
});

describe("a browser's subscription ends", () => {
	test("with the session in it, but outlives a change of password", async () => {
		const { visitor } = await registered();
		const browser = await subscribe(visitor);
		const change = { current: PASSWORD, new: "another good one" };
		const changed = await visitor.post("/account/password", change);
		expect(changed.status).toBe(303);
		expect(await lookAt(visitor, browser)).not.toBeNull();
		await visitor.post("/sign-out");
		expect(await rowsAt(browser)).toEqual([]);
	});

	test("in all other browsers when the password changes", async () => {
		const { visitor, name } = await registered();
		const other = await signedIn(name);
		const browser = await subscribe(other);
		const change = { current: PASSWORD, new: "another good one" };
		await visitor.post("/account/password", change);
		expect(await rowsAt(browser)).toEqual([]);
	});

	test("with the account", async () => {
		const { visitor } = await registered();
		const browser = await subscribe(visitor);
		await visitor.post("/account/delete", { password: PASSWORD });
		expect(await rowsAt(browser)).toEqual([]);
	});

	test("with the guest, who signs in to an account here", async () => {
		const { name } = await registered();
		const guest = await aGuest();
		const browser = await subscribe(guest);
		await guest.post("/sign-in", { name, password: PASSWORD });
		expect(await rowsAt(browser)).toEqual([]);
	});

	test("with a guest whom nobody needs any more", async () => {
		const guest = await aGuest();
		const browser = await subscribe(guest);
		const [{ user_id }] = await rowsAt(browser);
		await env.DB.prepare("DELETE FROM users WHERE id = ?").bind(user_id).run();
		expect(await rowsAt(browser)).toEqual([]);
	});
});

test("a guest who registers keeps it, and it ends with their session", async () => {
	const guest = await aGuest();
	const browser = await subscribe(guest);
	const form = { name: freshName(), password: PASSWORD };
	expect((await guest.post("/register", form)).status).toBe(303);
	const [{ session }] = await rowsAt(browser);
	expect(session).toMatch(/^[0-9a-f]{64}$/);
	await guest.post("/sign-out");
	expect(await rowsAt(browser)).toEqual([]);
});

test("an account's data tell of it, without what is needed to send to it", async () => {
	const { visitor } = await registered();
	const browser = await subscribe(visitor, { from: "22:00", to: "07:00" });
	const response = await visitor.fetch("/account/data.json");
	const text = await response.text();
	expect(JSON.parse(text).pushSubscriptions).toMatchObject([
		{
			turns: 1,
			ends: 1,
			quiet_from: 1320,
			quiet_to: 420,
			time_zone: "Europe/Paris",
		},
	]);
	for (const secret of Object.values(browser.target))
		expect(text).not.toContain(secret);
});

test("somebody who signs in is told of in the account's other browsers", async () => {
	const { visitor } = await registered();
	const browser = await subscribe(visitor);
	const deaf = await subscribe(visitor, { signIns: "" });
	const [{ user_id }] = await rowsAt(browser);
	const player = user_id as PlayerId;
	await tellOfSignIn(env, env.DB, player, {
		browser: "Firefox",
		system: "Linux",
	});
	expect(await noticesOf(browser)).toMatchObject([
		{
			title: "Somebody has signed in to your account",
			body: expect.stringContaining("Firefox on Linux"),
			path: "/account#news",
		},
	]);
	expect(await noticesOf(deaf, 0)).toEqual([]);
});

test("quiet hours hold back no sign-in, but its sound", async () => {
	setClock(Date.UTC(2027, 0, 1, 2));
	const { visitor } = await registered();
	const hours = { from: "22:00", to: "07:00", timeZone: "Europe/Paris" };
	const browser = await subscribe(visitor, hours);
	const [{ user_id }] = await rowsAt(browser);
	const agent = { browser: "Firefox", system: "Linux" };
	await tellOfSignIn(env, env.DB, user_id as PlayerId, agent);
	const [notice] = await noticesOf(browser);
	expect(notice).toMatchObject({ tag: "sign-in", silent: true });
});

test("keys of the site that are none cost nobody their notices", async () => {
	vi.spyOn(console, "error").mockImplementation(() => {});
	const { visitor } = await registered();
	const browser = await subscribe(visitor);
	const [{ user_id }] = await rowsAt(browser);
	const broken = { ...env, VAPID_PRIVATE_KEY: "A".repeat(43) };
	const agent = { browser: null, system: null };
	await tellOfSignIn(broken, env.DB, user_id as PlayerId, agent);
	expect(await noticesOf(browser, 0)).toEqual([]);
	expect(await lookAt(visitor, browser)).not.toBeNull();
});

describe("without keys", () => {
	const none = { ...env, VAPID_PUBLIC_KEY: "", VAPID_PRIVATE_KEY: "" };

	test.each(["save", "look", "off", "trial"])(
		"/notifications/%s is nowhere",
		async (what) => {
			const response = await app.request(
				`${SITE}/notifications/${what}`,
				{ method: "POST", headers: { Origin: SITE } },
				none,
			);
			expect(response.status).toBe(404);
		},
	);

	test("nobody is told of a sign-in, and nothing fails", async () => {
		const { visitor } = await registered();
		const browser = await subscribe(visitor);
		const [{ user_id }] = await rowsAt(browser);
		await tellOfSignIn(none, env.DB, user_id as PlayerId, {
			browser: null,
			system: null,
		});
		expect(await noticesOf(browser, 0)).toEqual([]);
	});
});
