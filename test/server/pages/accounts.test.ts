import { expect, test } from "vitest";
import { agentOf } from "../../../src/server/identity/userAgent.ts";
import { accountPagesIn } from "./support/accounts.tsx";
import { tagsOf, textOf } from "./support/html.ts";
import { chromeIn, homePage } from "./support/samples.tsx";

const pages = Object.fromEntries(accountPagesIn(chromeIn("en")));

function fieldsOf(page: string) {
	return tagsOf(pages[page], "input")
		.map(({ attributes }) => attributes)
		.filter(({ type }) => type !== "hidden");
}

test("password managers know what each field is", () => {
	const told = (page: string) =>
		fieldsOf(page).map(({ name, type, autocomplete }) =>
			[name, type, autocomplete].join(" "),
		);
	expect(told("sign in")).toEqual([
		"name text username webauthn",
		"password password current-password",
	]);
	expect(told("register")).toEqual([
		"name text username",
		"password password new-password",
	]);
	expect(told("account")).toEqual([
		"days  off",
		"username text username",
		"current password current-password",
		"new password new-password",
		"password password current-password",
	]);
});

test("no password is ever shown again, and none may not be pasted", () => {
	for (const page of Object.keys(pages))
		for (const attributes of fieldsOf(page)) {
			if (attributes.type === "password")
				expect(attributes).not.toHaveProperty("value");
			expect(attributes).not.toHaveProperty("maxlength");
			expect(attributes).not.toHaveProperty("onpaste");
		}
});

test("what is secret goes by post", () => {
	for (const html of Object.values(pages))
		for (const [form] of html.matchAll(/<form[^>]*>.*?<\/form>/gs))
			if (form.includes('type="password"'))
				expect(form).toMatch(/^<form[^>]* method="post"/);
});

test("what is wrong stands beside the field and above the form", () => {
	const page = pages["account with a wrong password"];
	expect(page).toContain(
		'<p id="current-problem" class="problem">This is not your password.',
	);
	expect(page).toContain('<a href="#new">New password</a>');
	const [current] = tagsOf(page, "input").filter(
		({ attributes }) => attributes.name === "current",
	);
	expect(current.attributes["aria-describedby"]).toContain("current-problem");
	expect(current.attributes["aria-invalid"]).toBe("true");
});

test("too many tries are answered with what to do", () => {
	const text = textOf(pages["sign in too often"]);
	expect(text).toContain("Wait a minute, then try again.");
	expect(text).not.toContain("Something below needs another look");
});

test("the ways between signing in and registering keep where one came from", () => {
	expect(pages["sign in with problems"]).toContain(
		'href="/register?back=%2Fgames%3Fx%3D1"',
	);
	expect(pages["register with problems"]).toContain(
		'href="/sign-in?back=%2Fgames%3Fx%3D1"',
	);
	expect(pages.register).toContain('href="/sign-in"');
});

test("sessions are told apart", () => {
	const text = textOf(pages.account).replaceAll(/\s+/g, " ");
	expect(text).toContain(
		"Firefox on Linux · this browser Signed in on 27 Jan 2026 UTC · used within the last day",
	);
	expect(text).toContain("Some browser");
	expect(text).toContain("last used a day ago");
	expect(text).toContain("last used 4 days ago");
});

test.each([
	[
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
		"Chrome",
		"Windows",
	],
	[
		"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
		"Edge",
		"Windows",
	],
	[
		"Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15",
		"Safari",
		"Mac",
	],
	[
		"Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1",
		"Safari",
		"iPhone",
	],
	[
		"Mozilla/5.0 (Linux; Android 15; SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36",
		"Samsung Internet",
		"Android",
	],
	[
		"Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0",
		"Opera",
		"ChromeOS",
	],
	["curl/8.5.0", null, null],
	["", null, null],
])("%s is %s on %s", (userAgent, browser, system) => {
	expect(agentOf(userAgent)).toEqual({ browser, system });
});

test("every page names the account that reads it, and says whose it is", () => {
	const context = chromeIn("en", { viewerName: "Ann", hasAccount: true });
	const html = homePage(context);
	const link = tagsOf(html, "a").find(
		({ attributes }) => attributes.class === "account-link",
	);
	expect(link?.attributes).toMatchObject({
		href: "/account",
		"aria-label": "Ann, your account",
	});
	expect(html).toContain('<span class="wide">Ann</span>');
	expect(homePage(chromeIn("en"))).toContain(">Sign in</span>");
});

test.each([
	["en", 0, "Welcome, Ann."],
	["en", 1, "Welcome, Ann. 1 game came with you."],
	["en", 12, "Welcome, Ann. 12 games came with you."],
	["fr", 0, "Bienvenue, Ann."],
	["fr", 1, "Bienvenue, Ann. 1 partie vous a suivi."],
	["fr", 3, "Bienvenue, Ann. 3 parties vous ont suivi."],
] as const)(
	"whoever has just registered is welcomed, %s, %i games",
	(language, welcome, said) => {
		const viewer = { viewerName: "Ann", hasAccount: true };
		const page = textOf(homePage(chromeIn(language, { ...viewer, welcome })));
		expect(page).toContain(said);
		const other = textOf(homePage(chromeIn(language, viewer)));
		expect(other).not.toMatch(/Welcome|Bienvenue/);
	},
);
