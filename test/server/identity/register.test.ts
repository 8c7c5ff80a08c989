import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, test, vi } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { register } from "../../../src/server/db/accounts.ts";
import { RETIRED_MS } from "../../../src/server/db/deleteAccount.ts";
import type { Env } from "../../../src/server/env.ts";
import { nameKeyOf } from "../../../src/server/identity/nameKey.ts";
import worker from "../../../src/server/worker.ts";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { setClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";
import {
	ACCOUNT_COOKIE,
	finishedGame,
	freshName,
	GUEST_COOKIE,
	idOf,
	isSignedIn,
	PASSWORD,
	registered,
	sent,
	signedIn,
	statusOf,
	thief,
} from "./support.ts";

describe("registering", () => {
	test("makes an account, signs in and leads home", async () => {
		const visitor = new Visitor();
		const name = freshName();
		const form = { name, password: PASSWORD };
		const { status, location } = await sent(visitor, "/register", form);
		expect([status, location]).toEqual([303, "/"]);
		expect(await isSignedIn(visitor)).toBe(true);
		const page = await (await visitor.fetch("/account")).text();
		expect(page).toContain(`<h1>${name}</h1>`);
	});

	test("leads back to where it was begun", async () => {
		const back = "/games?x=1";
		const form = { name: freshName(), password: PASSWORD, back };
		expect(await sent(new Visitor(), "/register", form)).toMatchObject({
			status: 303,
			location: back,
		});
	});

	test("gives a cookie for this host alone, that scripts and other sites can't use", async () => {
		const response = await new Visitor().post("/register", {
			name: freshName(),
			password: PASSWORD,
		});
		const cookies = response.headers.getSetCookie();
		const cookie = cookies.find((text) => text.startsWith(ACCOUNT_COOKIE));
		expect(cookie).toMatch(/^__Host-account=[0-9a-f]{64};/);
		for (const part of ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"])
			expect(cookie).toContain(part);
		expect(cookie).not.toContain("Domain");
	});

	test("keeps neither the password nor the token", async () => {
		const { visitor, id } = await registered();
		const rows = await rowsOf(
			"SELECT * FROM users LEFT JOIN sessions ON user_id = id WHERE id = ?",
			id,
		);
		const text = JSON.stringify(rows);
		expect(text).toContain("scrypt 16384 8 5 ");
		expect(text).not.toContain(PASSWORD);
		expect(text).not.toContain(visitor.cookies.get(ACCOUNT_COOKIE));
	});

	describe("again, as the answer was lost", () => {
		/** Somebody with a seat who has registered, but did not get the answer. */
		const cutOff = async () => {
			const visitor = new Visitor();
			const game = await visitor.play();
			const form = { name: freshName(), password: PASSWORD };
			await sent(thief(visitor), "/register", form);
			return { visitor, game, form };
		};

		test.each([
			["at once", []],
			["from the form, loaded anew", ["/register"]],
			["after a look around", ["/", "/lobby", "/games/new", "/register"]],
		])("signs in, and gives back the seat: %s", async (_, pages) => {
			const { visitor, game, form } = await cutOff();
			for (const page of pages) await statusOf(visitor.fetch(page));
			expect((await sent(visitor, "/register", form)).status).toBe(303);
			expect(await isSignedIn(visitor)).toBe(true);
			expect(await visitor.view(game)).toMatchObject({ viewer: 0 });
			expect(await idOf(form.name)).toBeDefined();
		});

		test("takes the right password", async () => {
			const { visitor, form } = await cutOff();
			await statusOf(visitor.fetch("/register"));
			const guess = { ...form, password: "incorrect horse" };
			const { status, page } = await sent(visitor, "/register", guess);
			expect(status).toBe(422);
			expect(page).toContain("Somebody has this name");
			expect(await isSignedIn(visitor)).toBe(false);
		});

		test("does nothing for another browser, whatever it knows", async () => {
			const { form } = await cutOff();
			const other = new Visitor();
			await statusOf(other.fetch("/register"));
			expect((await sent(other, "/register", form)).status).toBe(422);
			expect(await isSignedIn(other)).toBe(false);
		});

		test("counts as an attempt to sign in", async () => {
			const { visitor, form } = await cutOff();
			await statusOf(visitor.fetch("/register"));
			const statuses = [];
			for (let attempt = 0; attempt < 40; attempt++) {
				const guess = { ...form, password: `incorrect ${attempt}` };
				statuses.push((await sent(visitor, "/register", guess)).status);
			}
			// Wherever the minute began by which attempts are counted.
			expect(statuses).toContain(429);
		});
	});

	test("twice by one press of a button is once, whatever answer the browser waits for", async () => {
		const visitor = new Visitor();
		await statusOf(visitor.fetch("/register"));
		const form = { name: freshName(), password: PASSWORD };
		const impatient = thief(visitor);
		const answers = await Promise.all(
			[visitor, impatient].map((who) => sent(who, "/register", form)),
		);
		expect(answers.map(({ status }) => status)).toEqual([303, 303]);
		for (const who of [visitor, impatient])
			expect(await isSignedIn(who)).toBe(true);
		const accounts = await rowsOf(
			"SELECT id FROM users WHERE name = ?",
			form.name,
		);
		expect(accounts).toHaveLength(1);
	});
});

describe("a signed-in visitor", () => {
	const refused = (path: string, form: Record<string, string>) =>
		test(`gets nowhere by another form sent to ${path}`, async () => {
			const { visitor, id } = await registered();
			const other = await registered();
			const before = thief(visitor);
			const answer = await sent(visitor, path, {
				...{ name: other.name, password: PASSWORD, back: "/lobby" },
				...form,
			});
			expect(answer).toMatchObject({ status: 303, location: "/lobby" });
			expect(visitor.cookies.get(ACCOUNT_COOKIE)).toBe(
				before.cookies.get(ACCOUNT_COOKIE),
			);
			const sessions = "SELECT token_hash FROM sessions WHERE user_id = ?";
			expect(await rowsOf(sessions, id)).toHaveLength(1);
			const accounts = await rowsOf(
				"SELECT id FROM users WHERE name = ?",
				form.name ?? "",
			);
			expect(accounts).toEqual([]);
		});

	refused("/register", { name: freshName() });
	refused("/sign-in", {});
});

describe("a word of welcome", () => {
	const pageAt = async (visitor: Visitor, path: string) =>
		(await visitor.fetch(path)).text();

	test("is on the next page, once", async () => {
		const { visitor, name } = await registered();
		const welcome = `role="status">Welcome, ${name}.</p>`;
		expect(await pageAt(visitor, "/lobby")).toContain(welcome);
		expect(await pageAt(visitor, "/lobby")).not.toContain(welcome);
		expect(await pageAt(await signedIn(name), "/lobby")).not.toContain("Welc");
	});

	test("counts the games that came along, each once, and waits for a page with room", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		await deliver(id);
		await finishedGame(visitor);
		const { name } = await registered(freshName(), visitor);
		expect(await pageAt(visitor, `/game/${id}`)).not.toContain("Welcome");
		expect(await pageAt(visitor, "/")).toContain(
			`Welcome, ${name}. 2 games came with you.`,
		);
	});

	test("can't be set by another site", async () => {
		const { visitor } = await registered();
		visitor.cookies.set("__Host-welcome", "<b>9");
		expect(await pageAt(visitor, "/")).not.toContain("Welcome");
		const stranger = new Visitor();
		stranger.cookies.set("__Host-welcome", "3");
		expect(await pageAt(stranger, "/")).not.toContain("Welcome");
	});
});

describe("a guest who registers", () => {
	test("keeps their id, their games, and their seat in the one under way", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		await deliver(id);
		const [guest] = await rowsOf<{ user_id: string }>(
			"SELECT user_id FROM listed_players WHERE game_id = ?",
			id,
		);
		const before = await visitor.view(id);
		const { name } = await registered(freshName(), visitor);
		expect(await idOf(name)).toBe(guest.user_id);
		expect(await visitor.view(id)).toMatchObject({ viewer: before.viewer });
		const mine = await (await visitor.fetch("/games/mine.json")).text();
		expect(mine).toContain(id);
	});

	test("has the new name in the games in progress, for everybody", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		await deliver(id);
		const tab = await visitor.open(id);
		const { name } = await registered(freshName(), visitor);
		expect((await tab.next("seat")).is[0]).toBe(name);
		expect(JSON.stringify(await new Visitor().view(id))).toContain(name);
	});

	test("has the new name in the end, even if the request broke off after the account was saved", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		await deliver(id);
		const [{ user_id }] = await rowsOf<{ user_id: string }>(
			"SELECT user_id FROM listed_players WHERE game_id = ?",
			id,
		);
		const name = freshName();
		const session = {
			...{ tokenHash: "a".repeat(64), userAgent: "" },
			...{ provedBy: "password" as const, isNews: false },
		} as const;
		await register(
			env.DB,
			{
				...{ player: user_id as PlayerId, name, nameKey: nameKeyOf(name) },
				...{ password: "scrypt …", session },
			},
			Date.now(),
		);
		const seen = async () => JSON.stringify(await new Visitor().view(id));
		expect(await seen()).not.toContain(name);
		await worker.scheduled(createScheduledController(), env as Env);
		expect(await seen()).toContain(name);
		const left = "SELECT game_id FROM renamings WHERE user_id = ?";
		expect(await rowsOf(left, user_id)).toEqual([]);
	});

	test("is told that the games come with them", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		await deliver(id);
		const page = await (await visitor.fetch("/register")).text();
		expect(page).toMatch(
			/Your games as [A-Z][a-z]+ [A-Z][a-z]+ come with you\./,
		);
		const other = await (await new Visitor().fetch("/register")).text();
		expect(other).not.toContain("come with you");
	});

	test("is not a guest any more: a copy of the old cookie is nobody's", async () => {
		const visitor = new Visitor();
		const id = await visitor.play();
		const copy = thief(visitor);
		expect(await copy.view(id)).toMatchObject({ viewer: 0 });
		await registered(freshName(), visitor);
		expect(visitor.cookies.has(GUEST_COOKIE)).toBe(false);
		expect(await copy.view(id)).toMatchObject({ viewer: null });
		expect(await isSignedIn(copy)).toBe(false);
	});

	test("is still one whom nothing keeps from playing while the database is away", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		const visitor = new Visitor();
		const id = await visitor.play();
		await env.DB.exec("ALTER TABLE users RENAME TO elsewhere");
		try {
			expect(await visitor.view(id)).toMatchObject({ viewer: 0 });
			expect(await statusOf(visitor.post("/play"))).toBe(303);
		} finally {
			await env.DB.exec("ALTER TABLE elsewhere RENAME TO users");
		}
	});
});

describe("a form with something wrong", () => {
	test.each([
		[{}, "name", "Enter a name."],
		[{}, "password", "Enter a password."],
		[{ name: "ab" }, "name", "A name has from 3 to 20 characters."],
		[{ name: "Zoé" }, "name", "accented letters and other alphabets"],
		[{ name: "Admin" }, "name", "would look like it belongs to the site"],
		[{ password: "short" }, "password", "at least 8 characters"],
		[{ password: "password1" }, "password", "one of the first passwords"],
	])("%j is shown again: %s", async (form, field, sentence) => {
		const { status, page } = await sent(new Visitor(), "/register", form);
		expect(status).toBe(422);
		expect(page).toContain(`<p id="${field}-problem" class="problem">`);
		expect(page).toContain(`href="#${field}"`);
		expect(page).toContain(sentence);
	});

	test("keeps the name that was typed, and never the password", async () => {
		const form = { name: "Zoé & Co", password: "sesame open" };
		const { page } = await sent(new Visitor(), "/register", form);
		expect(page).toContain('value="Zoé &amp; Co"');
		expect(page).not.toContain(form.password);
	});

	test("hashes nothing and saves nobody", async () => {
		const name = freshName();
		await sent(new Visitor(), "/register", { name, password: "short" });
		expect(await rowsOf("SELECT id FROM users WHERE name = ?", name)).toEqual(
			[],
		);
	});
});

describe("a name that is taken", () => {
	test.each([
		(name: string) => name,
		(name: string) => name.toUpperCase(),
		(name: string) => name.replace("i", "1").replace("o", "0"),
		(name: string) => name.replaceAll("-", "_"),
	])("is refused, however it is written (%#)", async (write) => {
		const { name } = await registered();
		const form = { name: write(name), password: PASSWORD };
		const { status, page } = await sent(new Visitor(), "/register", form);
		expect(status).toBe(422);
		expect(page).toContain("Somebody has this name");
	});

	test("by two at once is the first one's", async () => {
		const form = { name: freshName(), password: PASSWORD };
		const answers = await Promise.all(
			[1, 2, 3].map(() => sent(new Visitor(), "/register", form)),
		);
		const statuses = answers.map(({ status }) => status).sort();
		expect(statuses).toEqual([303, 422, 422]);
		const accounts = await rowsOf(
			"SELECT id FROM users WHERE name = ? AND is_guest = 0",
			form.name,
		);
		expect(accounts).toHaveLength(1);
	});

	test("of a deleted account is taken for a while, then free", async () => {
		const { visitor, name } = await registered();
		await sent(visitor, "/account/delete", { password: PASSWORD });
		const form = { name, password: PASSWORD };
		expect((await sent(new Visitor(), "/register", form)).status).toBe(422);
		setClock(Date.now() + RETIRED_MS + 1);
		try {
			expect((await sent(new Visitor(), "/register", form)).status).toBe(303);
		} finally {
			vi.useRealTimers();
		}
	});
});
