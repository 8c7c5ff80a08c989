import { describe, expect, test } from "vitest";
import { hashOfToken } from "../../../src/server/identity/token.ts";
import { rowsOf } from "../support/database.ts";
import { deliver } from "../support/deliver.ts";
import { SEALED, Visitor } from "../support/visitor.ts";
import {
	ACCOUNT_COOKIE,
	finishedGame,
	isSignedIn,
	PASSWORD,
	registered,
	sent,
	signedIn,
	statusOf,
	thief,
} from "./support.ts";

const NEW_PASSWORD = "another good one";

describe("the account's page", () => {
	test("is only for its owner", async () => {
		const guest = new Visitor();
		await guest.play();
		for (const stranger of [new Visitor(), guest]) {
			const response = await stranger.fetch("/account");
			await response.body?.cancel();
			expect(response.status).toBe(303);
			expect(response.headers.get("Location")).toBe("/sign-in?back=%2Faccount");
		}
	});

	test("tells where one is signed in, and which browser this is", async () => {
		const { name } = await registered();
		const visitor = new Visitor();
		await visitor.fetch("/sign-in", {
			method: "POST",
			headers: {
				"User-Agent":
					"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
			},
			body: new URLSearchParams({ name, password: PASSWORD }),
		});
		const page = await (await visitor.fetch("/account")).text();
		expect(page.match(/<li>/g)).toHaveLength(2);
		expect(page).toContain(
			"<strong>Firefox on Linux</strong><span> · this browser</span>",
		);
		expect(page).toContain("<strong>Some browser</strong>");
		expect(page.match(/action="\/account\/sign-out"/g)).toHaveLength(1);
	});

	test("signs another browser out", async () => {
		const { visitor, name } = await registered();
		const other = await signedIn(name);
		const page = await (await visitor.fetch("/account")).text();
		const session = /name="session" value="([0-9a-f]{64})"/.exec(page)?.[1];
		const form = { session: session ?? "" };
		expect(await sent(visitor, "/account/sign-out", form)).toMatchObject({
			status: 303,
			location: "/account#sessions",
		});
		expect(await isSignedIn(other)).toBe(false);
		expect(await isSignedIn(visitor)).toBe(true);
	});

	test("names a browser that tries to be markup as what it is: unknown", async () => {
		const { name } = await registered();
		const visitor = new Visitor();
		const form = new URLSearchParams({ name, password: PASSWORD });
		const headers = { "User-Agent": `<script>x</script>${"x".repeat(2000)}` };
		const init = { method: "POST", headers, body: form };
		expect(await statusOf(visitor.fetch("/sign-in", init))).toBe(303);
		const page = await (await visitor.fetch("/account")).text();
		expect(page).not.toContain("<script>x");
		expect(page).toContain("Some browser");
	});
});

describe("changing the password", () => {
	test("ends all other sessions, and keeps this one with a new token", async () => {
		const { visitor, name } = await registered();
		const other = await signedIn(name);
		const before = thief(visitor);
		const form = { current: PASSWORD, new: NEW_PASSWORD };
		expect(await sent(visitor, "/account/password", form)).toMatchObject({
			status: 303,
			location: "/account?changed",
		});
		expect(await isSignedIn(visitor)).toBe(true);
		expect(await isSignedIn(other)).toBe(false);
		expect(await isSignedIn(before)).toBe(false);
		const page = await (await visitor.fetch("/account?changed")).text();
		expect(page).toContain("Your password has been changed");
		const old = { name, password: PASSWORD };
		expect((await sent(new Visitor(), "/sign-in", old)).status).toBe(422);
		await signedIn(name, NEW_PASSWORD);
	});

	test.each([
		[{ new: NEW_PASSWORD }, "current", "Enter a password."],
		[
			{ current: "not the right one", new: NEW_PASSWORD },
			"current",
			"This is not your password.",
		],
		[{ current: PASSWORD }, "new", "Enter a password."],
		[{ current: PASSWORD, new: "7 chars" }, "new", "at least 8 characters"],
		[
			{ current: PASSWORD, new: "iloveyou" },
			"new",
			"one of the first passwords",
		],
	])("%j changes nothing", async (form, field, sentence) => {
		const { visitor, name } = await registered();
		const { status, page } = await sent(visitor, "/account/password", form);
		expect(status).toBe(422);
		expect(page).toContain(`<p id="${field}-problem" class="problem">`);
		expect(page).toContain(sentence);
		for (const password of Object.values(form))
			expect(page).not.toContain(`"${password}"`);
		await signedIn(name);
	});
});

describe("deleting the account", () => {
	test("needs the password", async () => {
		const { visitor, name } = await registered();
		for (const password of ["", "not the right one"]) {
			const form = { password };
			const { status, page } = await sent(visitor, "/account/delete", form);
			expect(status).toBe(422);
			expect(page).toContain('<p id="password-problem" class="problem">');
		}
		await signedIn(name);
	});

	test("forgets name, password and sessions, and leaves the games to the others", async () => {
		const { visitor, name, id } = await registered();
		const game = await finishedGame(visitor);
		await sent(visitor, "/account/codes", {});
		const other = await signedIn(name);
		const form = { password: PASSWORD };
		expect(await sent(visitor, "/account/delete", form)).toMatchObject({
			status: 303,
			location: "/account/deleted",
		});
		for (const browser of [visitor, other])
			expect(await isSignedIn(browser)).toBe(false);
		expect(await rowsOf("SELECT * FROM users WHERE id = ?", id)).toEqual([
			{
				id,
				name: "deleted",
				is_guest: 0,
				created_at: expect.any(Number),
				name_key: null,
				password: null,
				registered_at: expect.any(Number),
				is_bot: 0,
				deleted_at: expect.any(Number),
				look_key: null,
				browsers_since: null,
			},
		]);
		const seats = await rowsOf(
			"SELECT seats.name FROM seats WHERE game_id = ? AND user_id = ?",
			game,
			id,
		);
		expect(seats).toEqual([{ name: "" }]);
		for (const table of [
			...["sessions", "listed_players", "ratings", "rating_changes"],
			...["recovery_codes", "passkeys", "provider_links"],
		])
			expect(
				await rowsOf(`SELECT * FROM ${table} WHERE user_id = ?`, id),
			).toEqual([]);
		const again = { name, password: PASSWORD };
		expect((await sent(new Visitor(), "/sign-in", again)).status).toBe(422);
	});

	test("gives up the games that go on, and their result has no name either", async () => {
		const { visitor, id } = await registered();
		const game = await visitor.play(SEALED);
		await deliver(game);
		await sent(visitor, "/account/delete", { password: PASSWORD });
		const view = await new Visitor().view(game);
		expect(view).toMatchObject({ type: "over", reason: "resigned" });
		await deliver(game);
		const seats = await rowsOf(
			"SELECT seats.name FROM seats WHERE game_id = ? AND user_id = ?",
			game,
			id,
		);
		expect(seats).toEqual([{ name: "" }]);
	});

	test("leads to a page that says so", async () => {
		const page = await (await new Visitor().fetch("/account/deleted")).text();
		expect(page).toContain("Your account is deleted");
	});
});

describe("one's data", () => {
	test("is all that is known, but for what opens the door", async () => {
		const { visitor, name, id } = await registered();
		const over = await finishedGame(visitor);
		const open = await visitor.play();
		await deliver(open);
		const response = await visitor.fetch("/account/data.json");
		expect(response.headers.get("Content-Type")).toBe(
			"application/json; charset=utf-8",
		);
		expect(response.headers.get("Content-Disposition")).toBe(
			`attachment; filename="hexmarch-${name}.json"`,
		);
		const text = await response.text();
		expect(JSON.parse(text)).toEqual({
			account: {
				id,
				name,
				created_at: expect.any(Number),
				registered_at: expect.any(Number),
				is_bot: 0,
			},
			sessions: [
				{
					created_at: expect.any(Number),
					seen_at: expect.any(Number),
					expires_at: expect.any(Number),
					user_agent: "",
					proved_at: expect.any(Number),
					proved_by: "password",
					is_news: 0,
				},
			],
			passkeys: [],
			recoveryCodes: [],
			linkedAccounts: [],
			apiTokens: [],
			dayTries: [],
			pushSubscriptions: [],
			gamesUnderWay: [{ game_id: open, joined_at: expect.any(Number) }],
			games: [expect.objectContaining({ id: over, seat: 0, name, place: 4 })],
			holidays: [],
			ratings: [],
			ratingChanges: [],
		});
		const token = visitor.cookies.get(ACCOUNT_COOKIE) ?? "";
		for (const secret of [token, await hashOfToken(token), "scrypt"])
			expect(text).not.toContain(secret);
	});

	test("is of no use to others", async () => {
		const guest = new Visitor();
		await guest.play();
		for (const stranger of [new Visitor(), guest])
			expect(await statusOf(stranger.fetch("/account/data.json"))).toBe(401);
	});
});

describe("somebody else's session", () => {
	test("can't be ended by its id", async () => {
		const { visitor: victim } = await registered();
		const { visitor: attacker } = await registered();
		const token = victim.cookies.get(ACCOUNT_COOKIE) ?? "";
		for (const session of [await hashOfToken(token), token, "", "%"])
			expect(
				(await sent(attacker, "/account/sign-out", { session })).status,
			).toBe(303);
		expect(await isSignedIn(victim)).toBe(true);
	});
});
