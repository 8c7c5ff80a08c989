/** API tokens, as their owners make and revoke them. */
import { env } from "cloudflare:workers";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { cleanUp } from "../../../src/server/cleanUp.ts";
import { findTokenOwner } from "../../../src/server/db/apiTokens.ts";
import { hashOfToken } from "../../../src/server/identity/token.ts";
import { newApiToken } from "../../../src/server/identity/tokens/apiToken.ts";
import { rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { Visitor } from "../support/visitor.ts";
import {
	TOKEN_FORM as FORM,
	MAKE_TOKEN as MAKE,
	tokenFor,
} from "./apiTokens.ts";
import { PASSWORD, registered, sent, signedIn } from "./support.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

afterEach(() => {
	vi.useRealTimers();
});

function after(ms: number): void {
	setClock(Date.now() + ms);
}

async function ownerOf(token: string) {
	return await findTokenOwner(env.DB, await hashOfToken(token), Date.now());
}

async function accountPage(visitor: Visitor): Promise<string> {
	return await (await visitor.fetch("/account")).text();
}

test("each token is another one", () => {
	const tokens = new Set(Array.from({ length: 200 }, newApiToken));
	expect(tokens.size).toBe(200);
});

describe("a new token", () => {
	test("is shown once, to be kept by nobody on the way", async () => {
		const { visitor, name, id } = await registered();
		const response = await visitor.post(MAKE, FORM);
		expect(response.headers.get("Cache-Control")).toBe("no-store");
		const [token] = /hexmarch_\w{32}/.exec(await response.text()) ?? [""];
		expect(await ownerOf(token)).toMatchObject({
			...{ player: id as PlayerId, name, usedAt: null },
			scopes: ["read", "play"],
		});
		const page = await accountPage(visitor);
		expect(page).toContain("<strong>March bot</strong> (see, play)");
		expect(page).not.toContain("hexmarch_");
	});

	test("leaves only its hash in the database, which opens nothing", async () => {
		const { visitor, id } = await registered();
		const token = await tokenFor(visitor);
		const rows = await rowsOf<Record<string, unknown>>(
			"SELECT * FROM api_tokens WHERE user_id = ?",
			id,
		);
		expect(rows).toHaveLength(1);
		expect(JSON.stringify(rows)).not.toContain(token);
		expect(await ownerOf(String(rows[0].token_hash))).toBeNull();
	});

	test("needs a proof that is not old, after which what was chosen is still there", async () => {
		const { visitor } = await registered();
		after(60 * 60 * 1000);
		const back = `${MAKE}?name=March+bot&read=on&play=on&end=30`;
		const location = `/account/confirm?back=${encodeURIComponent(back)}`;
		expect(await sent(visitor, MAKE, FORM)).toMatchObject({
			...{ status: 303, location },
		});
		const opened = await visitor.fetch(back);
		expect(opened.headers.get("Location")).toBe(location);
		const proof = { password: PASSWORD, back };
		expect(await sent(visitor, "/account/confirm", proof)).toMatchObject({
			location: back,
		});
		const page = await (await visitor.fetch(back)).text();
		expect(page).toMatch(/name="name"[^>]*value="March bot"/);
		expect(page).toMatch(/name="play" checked/);
		expect(page).not.toMatch(/name="bot" checked/);
		expect(page).toMatch(/value="30" selected/);
	});

	test.each([
		[{ name: " " }, "Enter a name."],
		[{ name: "x".repeat(41) }, "has at most 40 characters"],
		[{ read: "", play: "" }, "Choose at least one thing that it allows."],
	])("is refused: %j", async (form, problem) => {
		const { visitor, id } = await registered();
		const { status, page } = await sent(visitor, MAKE, { ...FORM, ...form });
		expect(status).toBe(422);
		expect(page).toContain(problem);
		expect(
			await rowsOf("SELECT 1 FROM api_tokens WHERE user_id = ?", id),
		).toEqual([]);
	});

	test("is not made twice when the answer is loaded again", async () => {
		const { visitor, id } = await registered();
		await tokenFor(visitor);
		const again = await sent(visitor, MAKE, FORM);
		expect(again.status).toBe(422);
		expect(again.page).toContain("You already have a token of this name.");
		expect(
			await rowsOf("SELECT 1 FROM api_tokens WHERE user_id = ?", id),
		).toHaveLength(1);
	});

	test("is not the twenty-first", async () => {
		const { visitor } = await registered();
		for (let i = 0; i < 20; i++) await tokenFor(visitor, { name: `Bot ${i}` });
		const more = await sent(visitor, MAKE, FORM);
		expect(more.status).toBe(422);
		expect(more.page).toContain("You have 20 tokens. Revoke one first.");
	});

	test("is for accounts alone", async () => {
		const guest = new Visitor();
		await guest.play();
		expect(await sent(guest, MAKE, FORM)).toMatchObject({
			location: "/sign-in?back=%2Faccount",
		});
	});
});

describe("a token ends", () => {
	test("at its time, and is forgotten a month later", async () => {
		const { visitor, id } = await registered();
		const token = await tokenFor(visitor);
		const endless = await tokenFor(visitor, { name: "Other", end: "never" });
		after(29 * DAY_MS);
		expect(await ownerOf(token)).not.toBeNull();
		after(1.01 * DAY_MS);
		expect(await ownerOf(token)).toBeNull();
		expect(await accountPage(await signedIn(await nameOf(id)))).toContain(
			"ended on",
		);
		after(30 * DAY_MS);
		await cleanUp(env, Date.now());
		expect(await ownerOf(endless)).not.toBeNull();
		expect(
			await rowsOf("SELECT name FROM api_tokens WHERE user_id = ?", id),
		).toEqual([{ name: "Other" }]);
	});

	test("when it is revoked, by its owner alone", async () => {
		const { visitor } = await registered();
		const token = await tokenFor(visitor);
		const { visitor: other } = await registered();
		const form = { token: await hashOfToken(token) };
		await sent(other, "/account/tokens/revoke", form);
		expect(await ownerOf(token)).not.toBeNull();
		expect(await sent(visitor, "/account/tokens/revoke", form)).toMatchObject({
			location: "/account?revoked#tokens",
		});
		expect(await ownerOf(token)).toBeNull();
		expect(await accountPage(visitor)).toContain("You have no tokens yet.");
	});

	test("with the account", async () => {
		const { visitor, id } = await registered();
		const token = await tokenFor(visitor);
		await sent(visitor, "/account/delete", { password: PASSWORD });
		expect(await ownerOf(token)).toBeNull();
		expect(
			await rowsOf("SELECT 1 FROM api_tokens WHERE user_id = ?", id),
		).toEqual([]);
	});

	test("neither with the password nor by signing out, as its page says", async () => {
		const { visitor } = await registered();
		const token = await tokenFor(visitor);
		const form = { current: PASSWORD, new: "another good one" };
		await sent(visitor, "/account/password", form);
		expect(await accountPage(visitor)).toContain(
			"Tokens stay valid when you sign out or change your password.",
		);
		await sent(visitor, "/account/sign-out-everywhere", {});
		expect(await ownerOf(token)).not.toBeNull();
	});
});

test("the account's data have its tokens, without their hashes", async () => {
	const { visitor } = await registered();
	const token = await tokenFor(visitor);
	const text = await (await visitor.fetch("/account/data.json")).text();
	expect(JSON.parse(text).apiTokens).toEqual([
		{
			...{ name: "March bot", scopes: "read,play", used_at: null },
			...{ created_at: expect.any(Number), expires_at: expect.any(Number) },
		},
	]);
	expect(text).not.toContain(await hashOfToken(token));
});

async function nameOf(id: string): Promise<string> {
	const [{ name }] = await rowsOf<{ name: string }>(
		"SELECT users.name FROM users WHERE id = ?",
		id,
	);
	return name;
}
