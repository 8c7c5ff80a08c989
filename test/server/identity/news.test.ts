/** Somebody signs in with a browser that is new to the account. */
import { describe, expect, test } from "vitest";
import { Visitor } from "../support/visitor.ts";
import { isSignedIn, PASSWORD, registered, sent, signedIn } from "./support.ts";

const BANNER = "Somebody signed in to your account with a new browser.";
const QUESTION = "Was this you?";

async function seen(visitor: Visitor, path: string): Promise<string> {
	return await (await visitor.fetch(path)).text();
}

/** The ids of the sessions that the account's page asks about. */
async function asked(visitor: Visitor): Promise<string[]> {
	const page = await seen(visitor, "/account");
	const [, news = ""] = /<h2 id="news">(.*?)<\/section>/s.exec(page) ?? [];
	return Array.from(
		news.matchAll(/name="session" value="(\w+)"/g),
		([, id]) => id,
	);
}

describe("a sign-in with a new browser", () => {
	test("is news on every page of the owner, until they say it was them", async () => {
		const { visitor, name } = await registered();
		expect(await seen(visitor, "/lobby")).not.toContain(BANNER);
		const other = await signedIn(name);
		expect(await seen(visitor, "/lobby")).toContain(BANNER);
		expect(await seen(visitor, "/account")).toContain(QUESTION);
		// The new browser itself is not asked, as it may be a stranger's.
		expect(await seen(other, "/lobby")).not.toContain(BANNER);
		expect(await seen(other, "/account")).not.toContain(QUESTION);
		const [session] = await asked(visitor);
		const form = { session, answer: "mine" };
		await sent(visitor, "/account/news", form);
		expect(await seen(visitor, "/lobby")).not.toContain(BANNER);
		expect(await isSignedIn(other)).toBe(true);
	});

	test("by a stranger is ended, and what to do next is said", async () => {
		const { visitor, name } = await registered();
		const stranger = await signedIn(name);
		const [session] = await asked(visitor);
		const form = { session, answer: "strange" };
		const { location } = await sent(visitor, "/account/news", form);
		expect(await isSignedIn(stranger)).toBe(false);
		expect(await seen(visitor, location ?? "")).toContain(
			"Change your password now",
		);
		// Whoever knows the password still is news again.
		await signedIn(name, PASSWORD, stranger);
		expect(await seen(visitor, "/lobby")).toContain(BANNER);
	});

	test("is settled by no session that is itself news", async () => {
		const { visitor, name } = await registered();
		const [one, other] = [await signedIn(name), await signedIn(name)];
		const sessions = await asked(visitor);
		expect(sessions).toHaveLength(2);
		for (const stranger of [one, other])
			for (const session of sessions)
				await sent(stranger, "/account/news", { session, answer: "mine" });
		expect(await asked(visitor)).toEqual(sessions);
		// Nor by changing the password.
		await sent(one, "/account/password", {
			...{ current: PASSWORD, new: "another good one" },
		});
		await signedIn(name, "another good one", visitor);
		expect(await asked(visitor)).toHaveLength(1);
	});
});

describe("no news is", () => {
	test("a browser that has signed in before, also after signing out", async () => {
		const { visitor, name } = await registered();
		const other = await signedIn(name);
		const [session] = await asked(visitor);
		await sent(visitor, "/account/news", { session, answer: "mine" });
		await sent(other, "/sign-out", {});
		await signedIn(name, PASSWORD, other);
		expect(await asked(visitor)).toEqual([]);
	});

	test("registering", async () => {
		const { visitor } = await registered();
		expect(await asked(visitor)).toEqual([]);
	});
});

test("a browser is known only to the accounts that signed in with it", async () => {
	const { visitor: family } = await registered();
	const { visitor, name } = await registered();
	await sent(family, "/sign-out", {});
	await signedIn(name, PASSWORD, family);
	expect(await asked(visitor)).toHaveLength(1);
});

test("another account's news is nobody else's", async () => {
	const { visitor, name } = await registered();
	const { visitor: stranger, name: strange } = await registered();
	const other = await signedIn(name);
	await signedIn(strange);
	const [session] = await asked(visitor);
	for (const answer of ["mine", "strange"])
		await sent(stranger, "/account/news", { session, answer });
	expect(await isSignedIn(other)).toBe(true);
	expect(await asked(visitor)).toEqual([session]);
	expect(await isSignedIn(new Visitor())).toBe(false);
});
