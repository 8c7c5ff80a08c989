/** Back into an account by a recovery code. */
import { afterEach, describe, expect, test, vi } from "vitest";
import {
	hashOfCode,
	newCode,
	parseCode,
} from "../../../src/server/identity/recoveryCode.ts";
import { rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";
import {
	isSignedIn,
	PASSWORD,
	registered,
	sent,
	signedIn,
	statusOf,
} from "./support.ts";

const NEW_PASSWORD = "another good one";
const HOUR_MS = 3_600_000;

afterEach(() => {
	vi.useRealTimers();
});

function after(ms: number): void {
	setClock(Date.now() + ms);
}

async function codesOf(visitor: Visitor): Promise<string[]> {
	const { status, page } = await sent(visitor, "/account/codes", {});
	expect(status).toBe(200);
	return Array.from(
		page.matchAll(/<code>([^<]+)<\/code>/g),
		([, code]) => code,
	);
}

/** An account whose owner has its codes. */
async function owner() {
	const known = await registered();
	return { ...known, codes: await codesOf(known.visitor) };
}

function recovering(name: string, code: string, visitor = new Visitor()) {
	return sent(visitor, "/recover", { name, code });
}

async function pageOf(visitor: Visitor): Promise<string> {
	return await (await visitor.fetch("/account")).text();
}

describe("a code", () => {
	test("has 80 bits, and no letter that looks like a digit", () => {
		const codes = Array.from({ length: 200 }, newCode);
		expect(new Set(codes).size).toBe(200);
		for (const code of codes)
			expect(code).toMatch(
				/^([0-9a-hjkmnp-tv-z]{4}-){3}[0-9a-hjkmnp-tv-z]{4}$/,
			);
		const letters = new Set(codes.join("").replaceAll("-", ""));
		expect(letters.size).toBe(32);
	});

	test.each([
		["7K2M 9XQD 0O00 1lI1", "7k2m9xqd00001111"],
		[" 7k2m\u20139xqd\u2013abcd\u2013efgh\n", "7k2m9xqdabcdefgh"],
		["7k2m-9xqd-abcd-efg", null],
		["7k2m-9xqd-abcd-efgu", null],
		["", null],
		["7k2m9xqdabcdefghj", null],
	])("is read as typed: %j", (typed, code) => {
		expect(parseCode(typed)).toBe(code);
	});

	test("is stored as a hash that differs from account to account", async () => {
		const { id, codes } = await owner();
		const rows = await rowsOf<{ code_hash: string }>(
			"SELECT code_hash FROM recovery_codes WHERE user_id = ?",
			id,
		);
		const hashes = rows.map(({ code_hash }) => code_hash);
		expect(hashes).toHaveLength(10);
		const code = parseCode(codes[0]) ?? "";
		expect(hashes).toContain(await hashOfCode(id, code));
		expect(hashes).not.toContain(await hashOfCode("another", code));
	});
});

describe("making codes", () => {
	test("shows ten once, as text to keep, and then says how many are left", async () => {
		const { visitor, name } = await registered();
		expect(await pageOf(visitor)).toContain("You have no recovery codes yet.");
		const response = await visitor.post("/account/codes");
		expect(response.headers.get("Cache-Control")).toBe("no-store");
		const page = await response.text();
		const codes = Array.from(
			page.matchAll(/<code>([^<]+)</g),
			([, one]) => one,
		);
		expect(codes).toHaveLength(10);
		const [, file = ""] =
			/href="data:text\/plain;[^,]*,([^"]+)"/.exec(page) ?? [];
		for (const code of codes) expect(decodeURIComponent(file)).toContain(code);
		expect(decodeURIComponent(file)).toContain(`Recovery codes of ${name}`);
		const account = await pageOf(visitor);
		expect(account).toContain("10 recovery codes are left.");
		for (const code of codes) expect(account).not.toContain(code);
	});

	test("anew makes all earlier ones worthless", async () => {
		const { visitor, name, codes } = await owner();
		const later = await codesOf(visitor);
		expect((await recovering(name, codes[0])).status).toBe(422);
		expect((await recovering(name, later[0])).status).toBe(303);
	});

	test("asks who it is when the session has been open for a while", async () => {
		const { visitor, name, codes } = await owner();
		after(HOUR_MS);
		expect(await sent(visitor, "/account/codes", {})).toMatchObject({
			status: 303,
			location: "/account/confirm?back=%2Faccount",
		});
		const wrong = { password: "not the right one", back: "/account" };
		const refused = await sent(visitor, "/account/confirm", wrong);
		expect(refused.status).toBe(422);
		expect(refused.page).toContain("This is not your password.");
		expect((await sent(visitor, "/account/codes", {})).status).toBe(303);
		const right = { password: PASSWORD, back: "/account" };
		expect(await sent(visitor, "/account/confirm", right)).toMatchObject({
			status: 303,
			location: "/account",
		});
		await codesOf(visitor);
		expect((await recovering(name, codes[0])).status).toBe(422);
	});

	test("is for the account's owner alone", async () => {
		const guest = new Visitor();
		await guest.play();
		for (const path of ["/account/codes", "/account/new-password"])
			expect(await sent(guest, path, {})).toMatchObject({
				location: "/sign-in?back=%2Faccount",
			});
	});
});

describe("a lost password", () => {
	test("is replaced after a code, and other browsers are signed out if so wished", async () => {
		const { visitor, name, codes } = await owner();
		const back = new Visitor();
		const typed = codes[3].toUpperCase().replaceAll("-", " ");
		expect(await recovering(name, typed, back)).toMatchObject({
			status: 303,
			location: "/account/new-password",
		});
		const page = await (await back.fetch("/account/new-password")).text();
		expect(page).toContain("Your recovery code is used up.");
		expect(page).toMatch(/name="others" value="end" checked/);
		const form = { new: NEW_PASSWORD, others: "end" };
		expect(await sent(back, "/account/new-password", form)).toMatchObject({
			status: 303,
			location: "/account?changed",
		});
		expect(await isSignedIn(back)).toBe(true);
		expect(await isSignedIn(visitor)).toBe(false);
		expect(await pageOf(back)).toContain("9 recovery codes are left.");
		await signedIn(name, NEW_PASSWORD);
		const old = { name, password: PASSWORD };
		expect((await sent(new Visitor(), "/sign-in", old)).status).toBe(422);
	});

	test("may be replaced without signing the others out", async () => {
		const { visitor, name, codes } = await owner();
		const back = new Visitor();
		await recovering(name, codes[0], back);
		const form = { new: NEW_PASSWORD };
		expect(await sent(back, "/account/new-password", form)).toMatchObject({
			location: "/account?set",
		});
		for (const browser of [back, visitor])
			expect(await isSignedIn(browser)).toBe(true);
		await signedIn(name, NEW_PASSWORD);
	});

	test("can't be replaced long after the code, nor by whoever only has the open session", async () => {
		const { visitor, name, codes } = await owner();
		const back = new Visitor();
		await recovering(name, codes[0], back);
		const form = { new: NEW_PASSWORD, others: "end" };
		// Signed in by the password, which the account's page asks for.
		await sent(visitor, "/account/new-password", form);
		after(HOUR_MS);
		for (const browser of [back, visitor])
			expect(await statusOf(browser.fetch("/account/new-password"))).toBe(303);
		await sent(back, "/account/new-password", form);
		await signedIn(name);
	});

	test("is replaced from an open session by another code", async () => {
		const { visitor, name, codes } = await owner();
		expect(
			(await visitor.fetch("/account/new-password")).headers.get("Location"),
		).toBe("/account/confirm?back=%2Faccount%2Fnew-password");
		const proof = { code: codes[0], back: "/account/new-password" };
		expect(await sent(visitor, "/account/confirm", proof)).toMatchObject({
			location: "/account/new-password",
		});
		const again = await sent(visitor, "/account/confirm", proof);
		expect(again.status).toBe(422);
		expect(again.page).toContain("it has been used");
		await sent(visitor, "/account/new-password", { new: NEW_PASSWORD });
		await signedIn(name, NEW_PASSWORD);
	});

	test.each([
		[{ new: "" }, "Enter a password."],
		[{ new: "iloveyou" }, "one of the first passwords"],
	])("%j is no new one, and nothing is lost", async (form, sentence) => {
		const { name, codes } = await owner();
		const back = new Visitor();
		await recovering(name, codes[0], back);
		const { status, page } = await sent(back, "/account/new-password", form);
		expect(status).toBe(422);
		expect(page).toContain(sentence);
		await signedIn(name);
	});
});

describe("a stolen code", () => {
	test("is good once, whoever comes first", async () => {
		const { name, codes } = await owner();
		const both = [new Visitor(), new Visitor()];
		const answers = await Promise.all(
			both.map((one) => recovering(name, codes[0], one)),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([303, 422]);
		const { status, page } = await recovering(name, codes[0]);
		expect(status).toBe(422);
		expect(page).toContain("it has been used");
	});

	test("of one account is none of another", async () => {
		const [{ codes }, { name }] = [await owner(), await owner()];
		expect((await recovering(name, codes[0])).status).toBe(422);
	});

	test.each([
		["Nobody-2789", "7k2m-9xqd-abcd-efgh"],
		["", "7k2m-9xqd-abcd-efgh"],
		["Nobody-2789", ""],
		["' OR 1=1 --", "' OR 1=1 --"],
	])("made up lets nobody in: %j %j", async (name, code) => {
		const stranger = new Visitor();
		expect((await recovering(name, code, stranger)).status).toBe(422);
		expect(await isSignedIn(stranger)).toBe(false);
	});

	test("is not tried for long, and the right one waits for a minute, too", async () => {
		const { name, codes } = await owner();
		const thief = new Visitor();
		const from = (code: string) =>
			thief.fetch("/recover", {
				method: "POST",
				headers: {
					Origin: "https://hexmarch.test",
					"CF-Connecting-IP": "198.51.100.7",
				},
				body: new URLSearchParams({ name, code }),
			});
		for (let i = 0; i < 10; i++)
			expect(await statusOf(from(newCode()))).toBe(422);
		const answer = await from(codes[0]);
		expect(answer.status).toBe(429);
		expect(answer.headers.get("Retry-After")).toBe("60");
		expect(await answer.text()).toContain("Wait a minute, then try again.");
		expect(await isSignedIn(thief)).toBe(false);
	});
});
