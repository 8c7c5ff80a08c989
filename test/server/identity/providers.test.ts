/** Signing in by an account of another site, against a stand-in for it. */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import { app } from "../../../src/server/app.ts";
import { rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { SITE, Visitor } from "../support/visitor.ts";
import {
	freshName,
	idOf,
	isSignedIn,
	PASSWORD,
	registered,
} from "./support.ts";

const KEYS = {
	...{ GITHUB_CLIENT_ID: "a-client", GITHUB_CLIENT_SECRET: "a-secret" },
	...{ GOOGLE_CLIENT_ID: "a-client", GOOGLE_CLIENT_SECRET: "a-secret" },
};

afterEach(() => {
	vi.useRealTimers();
});

function after(minutes: number): void {
	const now = Date.now() + minutes * 60_000;
	setClock(now);
}

let count = 0;

/** An account there that nobody has used. */
function freshLogin(): string {
	return String(Date.now() * 100 + ++count);
}

/** A visitor of a site that has keys, with the cookies of another one. */
class Traveller extends Visitor {
	keys: Partial<typeof KEYS> = KEYS;

	constructor(visitor = new Visitor()) {
		super();
		for (const [name, value] of visitor.cookies) this.cookies.set(name, value);
	}

	override async fetch(path: string, init: RequestInit = {}) {
		const headers = new Headers(init.headers);
		const cookies = [...this.cookies].map((each) => each.join("="));
		headers.set("Cookie", cookies.join("; "));
		const response = await app.request(
			`${SITE}${path}`,
			{ ...init, headers, redirect: "manual" },
			{ ...env, ...this.keys },
			createExecutionContext(),
		);
		for (const cookie of response.headers.getSetCookie()) {
			const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
			if (value === "") this.cookies.delete(name);
			else this.cookies.set(name, value);
		}
		return response;
	}

	/** Where a link to the other site leads; there they choose an account. */
	async leave(path: string, login: string): Promise<string> {
		const response = await this.fetch(path, {
			headers: { "Sec-Fetch-Site": "same-origin" },
		});
		expect(response.status).toBe(303);
		const there = new URL(response.headers.get("Location") ?? "");
		there.searchParams.set("login_as", login);
		const answer = await fetch(there, { redirect: "manual" });
		return (answer.headers.get("Location") ?? "").replace(SITE, "");
	}

	/** Goes there and comes back. */
	async travel(path: string, login: string) {
		return await read(await this.fetch(await this.leave(path, login)));
	}
}

async function read(response: Response) {
	const page = await response.text();
	const { status, headers } = response;
	return { status, page, location: headers.get("Location") };
}

const ENTER = "/with/github?for=enter&back=/games";
const LINK = "/with/github?for=link";

/** An account without a password that is linked with a GitHub account. */
async function arrived(login = freshLogin()) {
	const visitor = new Traveller();
	expect(await visitor.travel(ENTER, login)).toMatchObject({
		location: "/register/name",
	});
	const name = freshName();
	const answer = await read(await visitor.post("/register/name", { name }));
	expect(answer).toMatchObject({ status: 303, location: "/games" });
	return { visitor, name, login };
}

describe("without keys", () => {
	test("there is nothing of it", async () => {
		const visitor = new Traveller((await registered()).visitor);
		visitor.keys = {};
		for (const path of ["/account", "/account/confirm"])
			expect(await (await visitor.fetch(path)).text()).not.toContain("GitHub");
		const stranger = new Traveller();
		stranger.keys = { GITHUB_CLIENT_ID: "one of the two" };
		for (const path of ["/sign-in", "/register"])
			expect(await (await stranger.fetch(path)).text()).not.toMatch(
				/GitHub|Google/,
			);
		for (const path of [ENTER, "/with/github/callback", "/with/nobody"])
			expect((await stranger.fetch(path)).status).toBe(404);
	});

	test("of one of them, there is only the other", async () => {
		const stranger = new Traveller();
		const { GITHUB_CLIENT_ID: _, ...google } = KEYS;
		stranger.keys = google;
		const page = await (await stranger.fetch("/sign-in")).text();
		expect(page).toContain("Sign in with Google");
		expect(page).not.toContain("GitHub");
	});
});

describe("somebody new", () => {
	test("chooses a name, keeps their games, and comes back without a password", async () => {
		const guest = new Visitor();
		const game = await guest.play();
		const visitor = new Traveller(guest);
		const login = freshLogin();
		await visitor.travel(ENTER, login);
		const page = await (await visitor.fetch("/register/name")).text();
		expect(page).toContain("Your GitHub account is new here.");
		const taken = await registered();
		const refused = await read(
			await visitor.post("/register/name", { name: taken.name }),
		);
		expect(refused.status).toBe(422);
		expect(refused.page).toContain("Somebody has this name");
		const name = freshName();
		await visitor.post("/register/name", { name });
		expect(await visitor.view(game)).toMatchObject({ viewer: 0 });
		const back = new Traveller();
		expect(await back.travel(ENTER, login)).toMatchObject({
			...{ status: 303, location: "/games" },
		});
		expect(await back.view(game)).toMatchObject({ viewer: 0 });
	});

	test("who sends the name twice has one account", async () => {
		const visitor = new Traveller();
		const login = freshLogin();
		await visitor.travel(ENTER, login);
		const again = new Traveller(visitor);
		const [name, other] = [freshName(), freshName()];
		await visitor.post("/register/name", { name });
		expect((await again.post("/register/name", { name: other })).status).toBe(
			303,
		);
		expect(await (await again.fetch("/account")).text()).toContain(name);
		expect(
			await rowsOf(
				"SELECT id FROM users WHERE users.name = ? AND is_guest = 0",
				other,
			),
		).toEqual([]);
	});

	test("who has not been there can't choose a name", async () => {
		const answer = await new Traveller().post("/register/name", {
			name: freshName(),
		});
		expect(answer.headers.get("Location")).toMatch(/^\/sign-in/);
	});

	test("by Google is known by what Google calls the subject", async () => {
		const visitor = new Traveller();
		const path = "/with/google?for=enter";
		expect(await visitor.travel(path, "subject-7")).toMatchObject({
			location: "/register/name",
		});
		const name = freshName();
		await visitor.post("/register/name", { name });
		expect(
			await rowsOf(
				"SELECT provider, subject FROM provider_links WHERE user_id = ?",
				await idOf(name),
			),
		).toEqual([{ provider: "google", subject: "subject-7" }]);
	});
});

describe("an account", () => {
	test("is linked with one elsewhere, entered by it, and unlinked", async () => {
		const { visitor: owner } = await registered();
		const visitor = new Traveller(owner);
		const login = freshLogin();
		expect(await visitor.travel(LINK, login)).toMatchObject({
			location: "/account?linked-github#providers",
		});
		const page = await (await visitor.fetch("/account?linked-github")).text();
		expect(page).toContain("You can now sign in with GitHub.");
		const elsewhere = new Traveller();
		await elsewhere.travel(ENTER, login);
		expect(await isSignedIn(elsewhere)).toBe(true);
		const form = { provider: "github" };
		await visitor.post("/account/providers/unlink", form);
		expect(await new Traveller().travel(ENTER, login)).toMatchObject({
			location: "/register/name",
		});
	});

	test("keeps its only way in", async () => {
		const { visitor, login } = await arrived();
		const form = { provider: "github" };
		const answer = await visitor.post("/account/providers/unlink", form);
		expect(answer.headers.get("Location")).toBe("/account?kept#providers");
		expect(await new Traveller().travel(ENTER, login)).toMatchObject({
			location: "/games",
		});
	});

	test("is linked with nobody else's", async () => {
		const { login } = await arrived();
		const visitor = new Traveller((await registered()).visitor);
		const { status, page } = await visitor.travel(LINK, login);
		expect(status).toBe(422);
		expect(page).toContain("is linked with another account here");
	});

	test("is linked only after a recent proof, which the link itself then gives", async () => {
		const { visitor, login } = await arrived();
		after(60);
		const headers = { "Sec-Fetch-Site": "same-origin" };
		const path = "/with/google?for=link";
		const refused = await visitor.fetch(path, { headers });
		expect(refused.headers.get("Location")).toMatch(/^\/account\/confirm/);
		const prove = "/with/github?for=prove&back=/account";
		const wrong = await visitor.travel(prove, freshLogin());
		expect(wrong.page).toContain("This is not the GitHub account");
		expect(await visitor.travel(prove, login)).toMatchObject({
			location: "/account",
		});
		expect(await visitor.travel(path, "subject-8")).toMatchObject({
			location: "/account?linked-google#providers",
		});
	});
});

describe("what goes wrong on the way", () => {
	test.each([
		["declines", 422, "as you declined"],
		["breaks", 502, "did not answer as it should"],
		["nameless", 502, "did not answer as it should"],
	])("is said: %s", async (login, status, sentence) => {
		const visitor = new Traveller();
		const answer = await visitor.travel(ENTER, login);
		expect(answer.status).toBe(status);
		expect(answer.page).toContain(sentence);
		expect(await isSignedIn(visitor)).toBe(false);
	});

	test("is a return that began in another browser, or long ago, or twice", async () => {
		const { login } = await arrived();
		const [victim, attacker] = [new Traveller(), new Traveller()];
		const planted = await attacker.leave(ENTER, login);
		expect((await victim.fetch(planted)).status).toBe(422);
		// Another way begun meanwhile does not help.
		await victim.leave(ENTER, login);
		expect((await victim.fetch(planted)).status).toBe(422);
		expect(await isSignedIn(victim)).toBe(false);
		const visitor = new Traveller();
		const way = await visitor.leave(ENTER, login);
		expect((await visitor.fetch(way)).status).toBe(303);
		const thief = new Traveller();
		expect((await thief.fetch(way)).status).toBe(422);
		const late = new Traveller();
		const lateWay = await late.leave(ENTER, login);
		after(11);
		expect((await late.fetch(lateWay)).status).toBe(422);
	});

	test("is a code without the verifier of whoever left", async () => {
		const { login } = await arrived();
		const [victim, attacker] = [new Traveller(), new Traveller()];
		const stolen = new URL(await victim.leave(ENTER, login), SITE);
		const own = new URL(await attacker.leave(ENTER, freshLogin()), SITE);
		own.searchParams.set("code", stolen.searchParams.get("code") ?? "");
		const answer = await attacker.fetch(own.pathname + own.search);
		expect(answer.status).toBe(502);
		expect(await isSignedIn(attacker)).toBe(false);
	});

	test("is a link of another site to the way there", async () => {
		for (const site of ["cross-site", "same-site"]) {
			const headers = { "Sec-Fetch-Site": site };
			const answer = await new Traveller().fetch(ENTER, { headers });
			expect(answer.headers.get("Location")).toBe("/sign-in?back=%2Faccount");
		}
	});

	test("is an owner who signed out before the link was made", async () => {
		const visitor = new Traveller((await registered()).visitor);
		const way = await visitor.leave(LINK, freshLogin());
		await visitor.post("/sign-out");
		expect((await visitor.fetch(way)).status).toBe(422);
	});
});

test("a deleted account leaves no link", async () => {
	const { name, visitor: owner } = await registered();
	const visitor = new Traveller(owner);
	const login = freshLogin();
	await visitor.travel(LINK, login);
	const data = await (await visitor.fetch("/account/data.json")).json();
	expect(data).toMatchObject({
		linkedAccounts: [{ provider: "github", subject: login }],
	});
	const id = await idOf(name);
	await visitor.post("/account/delete", { password: PASSWORD });
	const left = "SELECT subject FROM provider_links WHERE user_id = ?";
	expect(await rowsOf(left, id)).toEqual([]);
});
