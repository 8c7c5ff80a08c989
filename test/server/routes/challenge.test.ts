import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { app } from "../../../src/server/app.ts";
import { setClock } from "../support/objects.ts";
import { SITE, Visitor } from "../support/visitor.ts";

const VERIFY = "https://siteverify.test/";
const KEYS = {
	TURNSTILE_SITE_KEY: "site-key",
	TURNSTILE_SECRET_KEY: "secret-key",
	TURNSTILE_VERIFY_URL: VERIFY,
};

/** What a stand-in of Turnstile was asked, and what it answers. */
let asked: URLSearchParams[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
	asked = [];
	answer = async () => {
		const isGood = asked.at(-1)?.get("response") === "good";
		return Response.json({ success: isGood });
	};
	const real = globalThis.fetch;
	vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
		if (String(input) !== VERIFY) return await real(input, init);
		asked.push(new URLSearchParams(String(init?.body)));
		return await answer();
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

/** A visitor who keeps cookies. */
class Browser {
	cookies = new Map<string, string>();

	async post(path: string, form: Record<string, string>, keys: object = KEYS) {
		const cookies = [...this.cookies].map((each) => each.join("="));
		const response = await app.request(
			`${SITE}${path}`,
			{
				method: "POST",
				headers: { Origin: SITE, Cookie: cookies.join("; ") },
				body: new URLSearchParams(form),
			},
			{ ...env, ...keys },
		);
		for (const cookie of response.headers.getSetCookie()) {
			const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
			this.cookies.set(name, value);
		}
		return {
			status: response.status,
			policy: response.headers.get("Content-Security-Policy") ?? "",
			html: await response.text(),
		};
	}
}

const FORM = { access: "link", seats: "7" };

describe("switched on", () => {
	test.each(["/games", "/play", "/play-now"])(
		"a guest who opens a game by %s is asked once, and then not again for a day",
		async (path) => {
			const browser = new Browser();
			const first = await browser.post(path, FORM);
			expect(first.status).toBe(403);
			expect(first.html).toContain("Are you a person?");
			expect(first.html).toContain('data-sitekey="site-key"');
			expect(first.html).not.toContain("secret-key");
			// The fields of the form are sent along.
			expect(first.html).toMatch(/name="seats" value="7"/);
			expect(first.policy).toMatch(
				/script-src [^;]*https:\/\/challenges\.cloudflare\.com/,
			);
			expect(first.policy).toContain("frame-src https://challenges.cloudflare");
			const passed = { ...FORM, "cf-turnstile-response": "good" };
			expect((await browser.post(path, passed)).status).toBe(303);
			expect(asked[0]?.get("secret")).toBe("secret-key");
			expect((await browser.post(path, FORM)).status).toBe(303);
			expect(asked).toHaveLength(1);
			setClock(Date.now() + 25 * 3_600_000);
			expect((await browser.post(path, FORM)).status).toBe(403);
		},
	);

	test.each(["bad", "", "x".repeat(2049)])(
		"a token that is not good opens nothing: %s",
		async (token) => {
			const form = { ...FORM, "cf-turnstile-response": token };
			expect((await new Browser().post("/games", form)).status).toBe(403);
		},
	);

	test("one person's answer is no other's", async () => {
		const [one, other] = [new Browser(), new Browser()];
		const passed = { ...FORM, "cf-turnstile-response": "good" };
		await one.post("/games", passed);
		await other.post("/games", FORM);
		for (const [name, value] of one.cookies)
			if (name.endsWith("person")) other.cookies.set(name, value);
		expect((await other.post("/games", FORM)).status).toBe(403);
	});

	test("a Turnstile that fails holds nobody up", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		answer = () => Promise.reject(new Error("away"));
		const passed = { ...FORM, "cf-turnstile-response": "any" };
		expect((await new Browser().post("/games", passed)).status).toBe(303);
	});

	test("neither does one that never answers", async () => {
		vi.spyOn(console, "error").mockImplementation(() => {});
		answer = () => new Promise(() => {});
		const passed = { ...FORM, "cf-turnstile-response": "any" };
		expect((await new Browser().post("/games", passed)).status).toBe(303);
	});
});

describe("switched off", () => {
	test.each([{}, { TURNSTILE_SITE_KEY: "site-key" }])(
		"by the lack of a key (%j), nothing of it is anywhere",
		async (keys) => {
			const browser = new Browser();
			const { status } = await browser.post("/games", FORM, keys);
			expect(status).toBe(303);
			expect(asked).toEqual([]);
			const page = await new Visitor().fetch("/games/new");
			expect(page.headers.get("Content-Security-Policy")).not.toContain(
				"challenges",
			);
			expect(await page.text()).not.toContain("turnstile");
		},
	);
});
