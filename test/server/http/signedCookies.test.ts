/** What we sign: each cookie is good for its own purpose, and for its time. */
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
	GUEST_COOKIE,
	registered,
	sent,
	statusOf,
	thief,
} from "../identity/support.ts";
import { askedWith, databaseThat } from "../support/databases.ts";
import { setClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const COOKIES = ["session", "witness", "bookmark"].map(
	(name) => `__Host-${name}`,
);

beforeEach(() => {
	vi.spyOn(console, "error").mockImplementation(() => {});
	vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** As all cookies were signed once: by the secret itself, whatever they were for. */
async function oldCookie(value: string): Promise<string> {
	const bytes = new TextEncoder();
	const algorithm = { name: "HMAC", hash: "SHA-256" };
	const secret = bytes.encode(env.SESSION_SECRET);
	const key = await crypto.subtle.importKey("raw", secret, algorithm, false, [
		"sign",
	]);
	const signature = await crypto.subtle.sign("HMAC", key, bytes.encode(value));
	const text = btoa(String.fromCharCode(...new Uint8Array(signature)));
	return encodeURIComponent(`${value}.${text}`);
}

/** Which sessions of the database a page asks for, and what it then is. */
async function startsOf(visitor: Visitor) {
	const starts: (string | undefined)[] = [];
	const DB = {
		withSession: (start?: string) => {
			starts.push(start);
			return env.DB.withSession(start);
		},
	} as unknown as D1Database;
	const { status, body } = await askedWith(DB, visitor, "/history");
	await body?.cancel();
	return { starts, status };
}

describe("a signed cookie", () => {
	test("passes for no other one", async () => {
		const { visitor, id } = await registered();
		await (await visitor.fetch("/how-to-play")).body?.cancel();
		const guest = new Visitor();
		await guest.play();
		const all = new Map([...visitor.cookies, ...guest.cookies]);
		expect([...all.keys()]).toEqual(expect.arrayContaining(COOKIES));
		for (const name of COOKIES)
			for (const other of COOKIES.filter((each) => each !== name)) {
				const liar = new Visitor();
				liar.cookies.set(name, all.get(other)!);
				liar.cookies.set(
					"__Host-account",
					visitor.cookies.get("__Host-account")!,
				);
				expect((await startsOf(liar)).starts).toEqual(["first-unconstrained"]);
				liar.cookies.delete("__Host-account");
				const page = await (await liar.fetch("/games")).text();
				expect(page).not.toContain(id);
				expect(await statusOf(liar.fetch("/account"))).toBe(303);
			}
	});

	test("ends, whatever the browser does with it", async () => {
		const { visitor } = await registered();
		const later = thief(visitor);
		expect((await startsOf(visitor)).starts[0]).toMatch(/^[0-9a-f]{8}-/);
		setClock(Date.now() + 6 * 60_000);
		expect((await startsOf(later)).starts).toEqual(["first-unconstrained"]);
		vi.setSystemTime(Date.now() + DAY_MS);
		const gone = databaseThat(() => Promise.reject(new Error("gone")));
		expect((await askedWith(gone, later, "/account")).status).toBe(503);
	});
});

describe("a guest's cookie", () => {
	test("of the old form keeps its guest, who gets the new one", async () => {
		const guest = new Visitor();
		const game = await guest.play();
		const seat = await guest.view(game);
		const [, id] = /\d+ ([0-9a-f-]{36})/.exec(
			decodeURIComponent(guest.cookies.get(GUEST_COOKIE)!),
		)!;
		const before = await oldCookie(`${id} Sly Fox`);
		const old = new Visitor();
		old.cookies.set(GUEST_COOKIE, before);
		expect(await old.view(game)).toEqual(seat);
		expect(old.cookies.get(GUEST_COOKIE)).not.toBe(before);
		expect(await old.view(game)).toEqual(seat);
	});

	test.each([
		["bookmark", "00000085-0000024c-00004c6d-8e61117bf38d7adb71b934ebbf891683"],
		[
			"witness",
			`${"a".repeat(64)} 1790000000000 0b7c1b1e-0000-4000-8000-000000000000 Ann`,
		],
		["guest", "0b7c1b1e-0000-4000-8000-000000000000 Ann"],
	])("of the old form is none if it is a %s's", async (_, value) => {
		const liar = new Visitor();
		for (const name of COOKIES) liar.cookies.set(name, await oldCookie(value));
		expect(await statusOf(liar.fetch("/games/mine.json"))).toBe(200);
		expect((await startsOf(liar)).starts).toEqual(["first-unconstrained"]);
		const page = await (await liar.fetch("/games")).text();
		expect(page).not.toContain("Ann");
	});

	test("is renewed for a visitor who comes back in the second half of its time, and not before", async () => {
		const guest = new Visitor();
		await guest.play();
		const cookie = () => decodeURIComponent(guest.cookies.get(GUEST_COOKIE)!);
		const comesBack = async () => {
			const response = await guest.fetch("/how-to-play");
			await response.body?.cancel();
		};
		const first = cookie();
		const [, who] = /^\d+ (.+)\./.exec(first)!;
		setClock(Date.now() + 170 * DAY_MS);
		await comesBack();
		expect(cookie()).toBe(first);
		vi.setSystemTime(Date.now() + 20 * DAY_MS);
		await comesBack();
		expect(cookie()).not.toBe(first);
		vi.setSystemTime(Date.now() + 300 * DAY_MS);
		await comesBack();
		expect(cookie()).toContain(who);
	});
});

describe("a bookmark that the database refuses", () => {
	/** It refuses every bookmark, when it is opened or when it is asked. */
	function refusing(isEarly: boolean): D1Database {
		const refusal = new Error("D1_ERROR: malformed bookmark");
		return {
			withSession: (start: string) => {
				if (start.startsWith("first-")) return env.DB.withSession(start);
				if (isEarly) throw refusal;
				return databaseThat(() => Promise.reject(refusal)).withSession();
			},
		} as unknown as D1Database;
	}

	test.each([true, false])("is left out (early: %s)", async (isEarly) => {
		const { visitor } = await registered();
		const ended = thief(visitor);
		const { status } = await askedWith(refusing(isEarly), visitor, "/account");
		expect(status).toBe(200);
		await sent(visitor, "/sign-out", {});
		// The session is over, whatever the bookmark.
		const after = await askedWith(refusing(isEarly), ended, "/account");
		expect(after.status).toBe(303);
	});
});

describe("an ended session", () => {
	test.each([
		"D1_ERROR: no such column: sessions.x: SQLITE_ERROR",
		"D1_TYPE_ERROR: Type 'undefined' not supported",
	])("does not count again for a fault of our own: %s", async (message) => {
		const { visitor } = await registered();
		const ended = thief(visitor);
		await sent(visitor, "/sign-out", {});
		const broken = databaseThat(() => Promise.reject(new Error(message)));
		const { status } = await askedWith(broken, ended, "/account");
		expect(status).toBe(500);
	});
});
