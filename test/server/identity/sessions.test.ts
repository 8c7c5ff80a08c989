import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	IDLE_SESSION_MS,
	LONGEST_SESSION_MS,
	MOST_SESSIONS,
} from "../../../src/server/db/sessions.ts";
import { hashOfToken } from "../../../src/server/identity/token.ts";
import { applySchema, dropTables, rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { SEALED, Visitor } from "../support/visitor.ts";
import {
	ACCOUNT_COOKIE,
	freshName,
	GUEST_COOKIE,
	isSignedIn,
	PASSWORD,
	registered,
	sent,
	signedIn,
	statusOf,
	thief,
} from "./support.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

afterEach(() => {
	vi.useRealTimers();
});

function atDay(day: number, since = Date.now()): void {
	setClock(since + day * DAY_MS);
}

function tokenOf(visitor: Visitor): string {
	return visitor.cookies.get(ACCOUNT_COOKIE) ?? "";
}

describe("a session", () => {
	test("goes on as long as it is used, and ends by itself when it is not", async () => {
		const { visitor } = await registered();
		const start = Date.now();
		for (const day of [0, 20, 45, 74]) {
			atDay(day, start);
			expect(await isSignedIn(visitor)).toBe(true);
		}
		atDay(74 + IDLE_SESSION_MS / DAY_MS, start);
		expect(await isSignedIn(visitor)).toBe(false);
	});

	test("is one of so many: those used longest ago end when there are more", async () => {
		const { visitor, name, id } = await registered();
		const now = Date.now();
		await env.DB.batch(
			Array.from({ length: MOST_SESSIONS + 20 }, (_, i) =>
				env.DB.prepare(
					"INSERT INTO sessions (token_hash, user_id, created_at, seen_at, expires_at, user_agent) VALUES (?, ?, 1, ?, ?, 'a browser')",
				).bind(...[String(i).padStart(64, "0"), id, now - 1e6 - i, now + 1e6]),
			),
		);
		const latest = await signedIn(name);
		const rows = await rowsOf<{ seen_at: number }>(
			"SELECT seen_at FROM sessions WHERE user_id = ? ORDER BY seen_at",
			id,
		);
		expect(rows).toHaveLength(MOST_SESSIONS);
		expect(rows[0].seen_at).toBe(now - 1e6 - (MOST_SESSIONS - 3));
		expect(await isSignedIn(visitor)).toBe(true);
		expect(await isSignedIn(latest)).toBe(true);
	});

	test("ends after a year, however much it is used", async () => {
		const { visitor } = await registered();
		const start = Date.now();
		const last = LONGEST_SESSION_MS / DAY_MS;
		for (let day = 0; day < last; day += 28) {
			atDay(day, start);
			expect(await isSignedIn(visitor)).toBe(true);
		}
		atDay(last, start);
		expect(await isSignedIn(visitor)).toBe(false);
	});

	test("is written at most once a day", async () => {
		const { visitor, id } = await registered();
		const seen = () =>
			rowsOf<{ seen_at: number }>(
				"SELECT seen_at FROM sessions WHERE user_id = ?",
				id,
			);
		const start = Date.now();
		const [first] = await seen();
		atDay(0.9, start);
		await isSignedIn(visitor);
		expect(await seen()).toEqual([first]);
		atDay(1.1, start);
		await isSignedIn(visitor);
		expect(await seen()).toEqual([{ seen_at: Date.now() }]);
	});

	test("that has run out is forgotten when anybody signs in", async () => {
		const { id } = await registered();
		atDay(31);
		await registered();
		expect(
			await rowsOf("SELECT * FROM sessions WHERE user_id = ?", id),
		).toEqual([]);
	});

	test("has a new token each time that somebody signs in, and the previous one ends", async () => {
		const { visitor, name } = await registered();
		const before = thief(visitor);
		await sent(visitor, "/sign-out", {});
		await signedIn(name, PASSWORD, visitor);
		expect(tokenOf(visitor)).not.toBe(tokenOf(before));
		expect(await isSignedIn(visitor)).toBe(true);
		expect(await isSignedIn(before)).toBe(false);
	});
});

describe("a cookie that is not ours", () => {
	test.each([
		"",
		"x",
		"0".repeat(64),
		"0".repeat(63),
		"' OR 1=1 --",
		"%00",
		"../../etc/passwd",
	])("is nobody's: %j", async (value) => {
		const visitor = new Visitor();
		visitor.cookies.set(ACCOUNT_COOKIE, encodeURIComponent(value));
		expect(await isSignedIn(visitor)).toBe(false);
	});

	test("is not the hash that the database holds", async () => {
		const { visitor } = await registered();
		const stranger = new Visitor();
		const hash = await hashOfToken(tokenOf(visitor));
		stranger.cookies.set(ACCOUNT_COOKIE, hash);
		expect(await isSignedIn(stranger)).toBe(false);
	});

	test("without its prefix, as another host could set it, counts for nothing", async () => {
		const { visitor } = await registered();
		const stranger = new Visitor();
		stranger.cookies.set("account", tokenOf(visitor));
		expect(await isSignedIn(stranger)).toBe(false);
	});

	test("names no guest who has an account", async () => {
		const { id } = await registered();
		const stranger = new Visitor();
		stranger.cookies.set(GUEST_COOKIE, `${id}%20Sly%20Fox.AAAA`);
		expect(await isSignedIn(stranger)).toBe(false);
	});
});

describe("a session that an attacker knew before", () => {
	test("as a token is not the one that is given at sign-in", async () => {
		const { name } = await registered();
		const planted = "a".repeat(64);
		const victim = new Visitor();
		victim.cookies.set(ACCOUNT_COOKIE, planted);
		await signedIn(name, PASSWORD, victim);
		expect(tokenOf(victim)).not.toBe(planted);
		const attacker = new Visitor();
		attacker.cookies.set(ACCOUNT_COOKIE, planted);
		expect(await isSignedIn(attacker)).toBe(false);
	});

	test("of the attacker's own account is never the victim's, and every page names it", async () => {
		const { visitor: attacker, name } = await registered();
		const victim = thief(attacker);
		const form = { name: freshName(), password: PASSWORD };
		await sent(victim, "/register", form);
		expect(await (await victim.fetch("/lobby")).text()).toContain(
			`>${name}</span>`,
		);
		await sent(victim, "/sign-out", {});
		expect(await isSignedIn(attacker)).toBe(false);
		await registered(form.name, victim);
		expect(await isSignedIn(attacker)).toBe(false);
		expect(await isSignedIn(victim)).toBe(true);
	});

	test("as a guest ends once that guest has registered", async () => {
		const attacker = new Visitor();
		const game = await attacker.play();
		const victim = thief(attacker);
		await registered(freshName(), victim);
		expect(await attacker.view(game)).toMatchObject({ viewer: null });
		const again = { name: freshName(), password: PASSWORD };
		await sent(attacker, "/register", again);
		expect(await attacker.view(game)).toMatchObject({ viewer: null });
		expect(await victim.view(game)).toMatchObject({ viewer: 0 });
	});
});

describe("one's own writes", () => {
	test("are seen: what was posted gives a bookmark for the pages that follow", async () => {
		const { visitor } = await registered();
		const bookmark = visitor.cookies.get("__Host-bookmark");
		expect(bookmark).toBeDefined();
		const starts: (string | undefined)[] = [];
		const spy = vi.spyOn(env.DB, "withSession");
		await isSignedIn(visitor);
		await isSignedIn(new Visitor());
		starts.push(...spy.mock.calls.map(([start]) => start));
		spy.mockRestore();
		expect(decodeURIComponent(bookmark ?? "")).toContain(starts[0]);
		expect(starts[0]).toMatch(/^[0-9a-f]{8}-/);
	});

	test("a bookmark that we did not sign counts for nothing", async () => {
		const { visitor } = await registered();
		visitor.cookies.set("__Host-bookmark", "ffffffff-ffffffff.AAAA");
		expect(await isSignedIn(visitor)).toBe(true);
	});
});

describe("while the database is away", () => {
	const WITNESS_COOKIE = "__Host-witness";

	/** In a game, as one whom the database has known. */
	async function playing() {
		const { visitor } = await registered();
		return { visitor, id: await visitor.play(SEALED) };
	}

	afterEach(applySchema);

	test("whoever is signed in plays on", async () => {
		const { visitor, id } = await playing();
		await dropTables();
		expect(await statusOf(visitor.fetch(`/game/${id}`))).toBe(200);
		expect(await visitor.view(id)).toMatchObject({ viewer: 0 });
		const tab = await visitor.open(id);
		tab.send({ type: "order", id: "a", turn: 0, target: 3 });
		expect(await tab.next("order")).toMatchObject({ seat: 0, id: "a" });
		// What is asked of the database itself has to wait.
		expect(await statusOf(visitor.fetch("/account/data.json"))).toBe(503);
	});

	test("so does a visitor who has just registered, signed in or changed the password", async () => {
		const owner = new Visitor();
		const id = await owner.play(SEALED);
		const { name } = await registered(freshName(), owner);
		const elsewhere = await signedIn(name);
		const another = new Visitor();
		const othersId = await another.play(SEALED);
		await registered(freshName(), another);
		const form = { current: PASSWORD, new: "another wild guess" };
		const { status } = await sent(another, "/account/password", form);
		expect(status).toBe(303);
		await dropTables();
		for (const visitor of [owner, elsewhere])
			expect(await visitor.view(id)).toMatchObject({ viewer: 0 });
		expect(await another.view(othersId)).toMatchObject({ viewer: 0 });
	});

	test("its answer is valid only for its own token, and for a day", async () => {
		const [{ visitor }, other] = [await playing(), await playing()];
		// Without a renewal it would have ended a day later.
		const tab = await other.visitor.open(other.id);
		tab.send({ type: "order", id: "b", turn: 0, target: 3 });
		await tab.next("order");
		const borrowed = thief(other.visitor);
		borrowed.cookies.set(
			WITNESS_COOKIE,
			visitor.cookies.get(WITNESS_COOKIE) ?? "",
		);
		const forged = thief(visitor);
		const witness = forged.cookies.get(WITNESS_COOKIE) ?? "";
		forged.cookies.set(WITNESS_COOKIE, witness.replace(/^./, "0"));
		await dropTables();
		const page = `/game/${other.id}`;
		expect(await statusOf(other.visitor.fetch(page))).toBe(200);
		for (const stranger of [borrowed, forged])
			expect(await statusOf(stranger.fetch(page))).toBe(503);
		atDay(1);
		expect(await statusOf(other.visitor.fetch(page))).toBe(503);
	});

	test("it goes with the session", async () => {
		const { visitor } = await playing();
		await sent(visitor, "/sign-out", {});
		expect(visitor.cookies.has(WITNESS_COOKIE)).toBe(false);
	});
});
