/** Passkeys: made, used, lost, removed, stolen, and tried too often. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { SoftwareAuthenticator } from "../support/SoftwareAuthenticator.ts";
import { SITE, Visitor } from "../support/visitor.ts";
import {
	freshName,
	idOf,
	isSignedIn,
	PASSWORD,
	registered,
	sent,
	signedIn,
	statusOf,
} from "./support.ts";

const MINUTE_MS = 60_000;

afterEach(() => {
	vi.useRealTimers();
});

function after(ms: number): void {
	setClock(Date.now() + ms);
}

type Answer = { to?: string; problem?: string; isUnknown?: boolean };

async function ask(visitor: Visitor, path: string) {
	return await (await visitor.fetch(`/passkeys/${path}`)).json<never>();
}

async function tell(
	visitor: Visitor,
	act: string,
	body: object,
	headers: Record<string, string> = {},
): Promise<Answer & { status: number }> {
	const response = await visitor.fetch(`/passkeys/${act}`, {
		method: "POST",
		headers: { Origin: SITE, "Content-Type": "application/json", ...headers },
		body: JSON.stringify(body),
	});
	return { ...(await response.json<Answer>()), status: response.status };
}

/** Adds a passkey to a signed-in visitor's account. */
async function add(visitor: Visitor, device: SoftwareAuthenticator) {
	const credential = await device.create(await ask(visitor, "add.json"));
	return await tell(visitor, "add", { credential });
}

/** Signs in by a device's passkey. */
async function enter(visitor: Visitor, device: SoftwareAuthenticator) {
	const credential = await device.get(await ask(visitor, "enter.json"));
	return await tell(visitor, "enter", { credential, back: "/games" });
}

async function registerWith(device: SoftwareAuthenticator, name = freshName()) {
	const visitor = new Visitor();
	const options = await ask(visitor, `register.json?name=${name}`);
	const credential = await device.create(options);
	const answer = await tell(visitor, "register", { credential, name });
	return { visitor, name, answer };
}

/** An account with a password and a passkey. */
async function owner() {
	const known = await registered();
	const device = new SoftwareAuthenticator();
	expect(await add(known.visitor, device)).toMatchObject({ status: 200 });
	return { ...known, device };
}

async function pageOf(visitor: Visitor, path = "/account"): Promise<string> {
	return await (await visitor.fetch(path)).text();
}

function idIn(device: SoftwareAuthenticator): string {
	return [...device.passkeys.keys()][0];
}

describe("a passkey", () => {
	test("is added, named, and signs in by itself, without a name or a password", async () => {
		const { visitor, device } = await owner();
		const form = { passkey: idIn(device), name: " My <b>phone</b> " };
		await sent(visitor, "/account/passkeys/rename", form);
		expect(await pageOf(visitor)).toContain(
			'value="My &lt;b&gt;phone&lt;/b&gt;"',
		);
		const elsewhere = new Visitor();
		expect(await enter(elsewhere, device)).toEqual({
			...{ status: 200, to: "/games" },
		});
		expect(await isSignedIn(elsewhere)).toBe(true);
		expect(await pageOf(visitor)).toContain("last used on");
		expect(await pageOf(visitor)).toContain("with a passkey");
	});

	test("is asked for without saying which account is meant", async () => {
		const options = await ask(new Visitor(), "enter.json");
		expect(options).toMatchObject({
			rpId: "hexmarch.test",
			userVerification: "preferred",
			allowCredentials: [],
		});
	});

	test("that counts nothing, as those that are on several devices, signs in again and again", async () => {
		const { visitor } = await registered();
		const device = new SoftwareAuthenticator();
		device.isCounting = false;
		await add(visitor, device);
		for (let i = 0; i < 3; i++)
			expect((await enter(new Visitor(), device)).status).toBe(200);
	});

	test("is one of several, and no device is given two", async () => {
		const { visitor, device } = await owner();
		await add(visitor, new SoftwareAuthenticator());
		const options = await ask(visitor, "add.json");
		expect(options).toMatchObject({
			attestation: "none",
			authenticatorSelection: { residentKey: "required" },
		});
		const { excludeCredentials } = options as {
			excludeCredentials: { id: string }[];
		};
		expect(excludeCredentials).toHaveLength(2);
		expect(excludeCredentials[0].id).toBe(idIn(device));
	});

	test("is one of twenty at most", async () => {
		const { visitor, id } = await registered();
		const now = Date.now();
		const device = new SoftwareAuthenticator();
		const options = await ask(visitor, "add.json");
		for (let i = 0; i < 20; i++)
			await rowsOf(
				"INSERT INTO passkeys (id, user_id, public_key, counter, transports, name, created_at) VALUES (?, ?, 'x', 0, '', 'x', ?)",
				...[`${id}-${i}`, id, String(now)],
			);
		const credential = await device.create(options);
		const answer = await tell(visitor, "add", { credential });
		expect(answer).toMatchObject({
			status: 422,
			problem: "You have twenty passkeys. Remove one first.",
		});
	});
});

describe("an account without a password", () => {
	test("is registered by a passkey, keeps the guest's games, and is entered by it", async () => {
		const guest = new Visitor();
		const game = await guest.play();
		const device = new SoftwareAuthenticator();
		const name = freshName();
		const options = await ask(guest, `register.json?name=${name}`);
		const credential = await device.create(options);
		const form = { credential, name, back: "/games" };
		expect(await tell(guest, "register", form)).toMatchObject({ to: "/games" });
		expect(await guest.view(game)).toMatchObject({ viewer: 0 });
		const back = new Visitor();
		await enter(back, device);
		expect(await back.view(game)).toMatchObject({ viewer: 0 });
		const page = await pageOf(back);
		expect(page).toContain("This account has no password.");
		expect(page).toContain("This is your only way in");
	});

	test("is entered by no password, whichever", async () => {
		const { name } = await registerWith(new SoftwareAuthenticator());
		for (const password of ["none", PASSWORD, ""])
			expect(
				(await sent(new Visitor(), "/sign-in", { name, password })).status,
			).toBe(422);
	});

	test.each([
		["", "Enter a name."],
		["Zoé", "letters from A to Z"],
		["hexmarch-team", "belongs to the site"],
	])("is not called %j", async (name, sentence) => {
		const response = await new Visitor().fetch(
			`/passkeys/register.json?${new URLSearchParams({ name })}`,
		);
		expect(response.status).toBe(422);
		expect((await response.json<Answer>()).problem).toContain(sentence);
	});

	test("does not get a name that is taken, not even in the meantime", async () => {
		const { name } = await registered();
		const early = await new Visitor().fetch(
			`/passkeys/register.json?name=${name}`,
		);
		expect(await early.json()).toMatchObject({ field: "name" });
		const visitor = new Visitor();
		const late = freshName();
		const options = await ask(visitor, `register.json?name=${late}`);
		const credential = await new SoftwareAuthenticator().create(options);
		await registered(late);
		const answer = await tell(visitor, "register", { credential, name: late });
		expect(answer.problem).toContain("Somebody has this name");
		expect(await isSignedIn(visitor)).toBe(false);
	});

	test("can be given one, and then lets it go again", async () => {
		const { visitor, name } = await registerWith(new SoftwareAuthenticator());
		const form = { new: PASSWORD };
		expect(await sent(visitor, "/account/new-password", form)).toMatchObject({
			location: "/account?set",
		});
		await signedIn(name);
		expect(await sent(visitor, "/account/password/remove", {})).toMatchObject({
			location: "/account?passwordless#change",
		});
		const again = { name, password: PASSWORD };
		expect((await sent(new Visitor(), "/sign-in", again)).status).toBe(422);
	});

	test("is deleted after a recent proof, with its passkeys", async () => {
		const device = new SoftwareAuthenticator();
		const { visitor, name } = await registerWith(device);
		const id = await idOf(name);
		after(60 * MINUTE_MS);
		expect(await sent(visitor, "/account/delete", {})).toMatchObject({
			location: "/account/confirm?back=%2Faccount",
		});
		const credential = await device.get(await ask(visitor, "prove.json"));
		const proof = { credential, back: "/account" };
		expect(await tell(visitor, "prove", proof)).toMatchObject({
			to: "/account",
		});
		expect(await sent(visitor, "/account/delete", {})).toMatchObject({
			location: "/account/deleted",
		});
		const left = "SELECT id FROM passkeys WHERE user_id = ?";
		expect(await rowsOf(left, id)).toEqual([]);
		expect(await enter(new Visitor(), device)).toMatchObject({
			...{ status: 422, isUnknown: true },
		});
	});
});

describe("a removed or lost passkey", () => {
	test("opens nothing any more, and its device is told to forget it", async () => {
		const { visitor, device } = await owner();
		const form = { passkey: idIn(device) };
		expect(await sent(visitor, "/account/passkeys/remove", form)).toMatchObject(
			{ location: "/account?removed#passkeys" },
		);
		const stranger = new Visitor();
		expect(await enter(stranger, device)).toMatchObject({
			...{ status: 422, isUnknown: true },
			problem: expect.stringContaining("it may have been removed"),
		});
		expect(await isSignedIn(stranger)).toBe(false);
	});

	test("is not removed while it is the only way in, not even by two at once", async () => {
		const device = new SoftwareAuthenticator();
		const { visitor } = await registerWith(device);
		const second = new SoftwareAuthenticator();
		await add(visitor, second);
		const remove = (one: SoftwareAuthenticator) =>
			sent(visitor, "/account/passkeys/remove", { passkey: idIn(one) });
		const answers = await Promise.all([remove(device), remove(second)]);
		expect(answers.map(({ location }) => location).sort()).toEqual([
			"/account?kept#passkeys",
			"/account?removed#passkeys",
		]);
		expect(await pageOf(visitor, "/account?kept")).toContain(
			"Set a password or add another passkey first.",
		);
		const entered = [
			await enter(new Visitor(), device),
			await enter(new Visitor(), second),
		];
		expect(entered.map(({ status }) => status).sort()).toEqual([200, 422]);
	});

	test("nor is the password while there is no other way in", async () => {
		const { visitor, name } = await registered();
		expect(await sent(visitor, "/account/password/remove", {})).toMatchObject({
			location: "/account?kept#change",
		});
		await signedIn(name);
	});

	test("is somebody else's business for nobody", async () => {
		const { device } = await owner();
		const { visitor: stranger } = await registered();
		for (const act of ["rename", "remove"])
			await sent(stranger, `/account/passkeys/${act}`, {
				...{ passkey: idIn(device), name: "mine" },
			});
		expect((await enter(new Visitor(), device)).status).toBe(200);
		const [{ name }] = await rowsOf<{ name: string }>(
			"SELECT passkeys.name FROM passkeys WHERE id = ?",
			idIn(device),
		);
		expect(name).not.toBe("mine");
	});

	test("needs a recent proof to be removed or added", async () => {
		const { visitor, device } = await owner();
		after(60 * MINUTE_MS);
		const form = { passkey: idIn(device) };
		expect(await sent(visitor, "/account/passkeys/remove", form)).toMatchObject(
			{ location: "/account/confirm?back=%2Faccount" },
		);
		const response = await visitor.fetch("/passkeys/add.json");
		expect(response.status).toBe(403);
		expect(await response.json()).toEqual({
			to: "/account/confirm?back=%2Faccount%23passkeys",
		});
		expect((await enter(new Visitor(), device)).status).toBe(200);
	});
});

describe("what a thief has of a passkey", () => {
	test("a signature that was used is worth nothing", async () => {
		const { device } = await owner();
		const visitor = new Visitor();
		const credential = await device.get(await ask(visitor, "enter.json"));
		expect((await tell(visitor, "enter", { credential })).status).toBe(200);
		const thief = new Visitor();
		expect(await tell(thief, "enter", { credential })).toMatchObject({
			...{ status: 422, problem: "That took too long. Try again." },
		});
		expect(await isSignedIn(thief)).toBe(false);
	});

	test("a signature is good once even if it comes twice at the same time", async () => {
		const device = new SoftwareAuthenticator();
		device.isCounting = false;
		await registerWith(device);
		const credential = await device.get(await ask(new Visitor(), "enter.json"));
		const answers = await Promise.all(
			[new Visitor(), new Visitor()].map((one) =>
				tell(one, "enter", { credential }),
			),
		);
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
	});

	test("a copy is refused as soon as its counter gives it away, and the owner reads of it", async () => {
		const { visitor, device } = await owner();
		const copy = device.clone();
		expect((await enter(new Visitor(), device)).status).toBe(200);
		const thief = new Visitor();
		expect(await enter(thief, copy)).toMatchObject({
			...{
				status: 422,
				problem: expect.stringContaining("seems to be a copy"),
			},
		});
		expect(await isSignedIn(thief)).toBe(false);
		expect(await pageOf(visitor)).toContain("it was refused, as it seemed");
	});

	test("a challenge is valid for ten minutes, and for one purpose", async () => {
		const { visitor, device } = await owner();
		const late = await device.get(await ask(visitor, "enter.json"));
		const forAnother = await device.get(await ask(visitor, "prove.json"));
		const stranger = new Visitor();
		expect(
			(await tell(stranger, "enter", { credential: forAnother })).status,
		).toBe(422);
		after(11 * MINUTE_MS);
		expect((await tell(stranger, "enter", { credential: late })).status).toBe(
			422,
		);
		expect(await isSignedIn(stranger)).toBe(false);
	});

	test("a challenge that we did not make is not one of ours", async () => {
		const { device } = await owner();
		const options = { rpId: "hexmarch.test", challenge: "A".repeat(48) };
		for (const challenge of [options.challenge, "", "x", "A".repeat(500)]) {
			const credential = await device.get({ ...options, challenge });
			expect((await tell(new Visitor(), "enter", { credential })).status).toBe(
				422,
			);
		}
	});

	test("what was signed on another site is not taken here", async () => {
		const { device } = await owner();
		device.origin = "https://hexmarch.test.evil.test";
		expect((await enter(new Visitor(), device)).status).toBe(422);
		const { visitor } = await registered();
		const phished = new SoftwareAuthenticator();
		phished.origin = "https://evil.test";
		expect((await add(visitor, phished)).status).toBe(422);
	});

	test("a passkey of one account proves nothing in another", async () => {
		const { device } = await owner();
		const { visitor, name } = await registered();
		after(60 * MINUTE_MS);
		const credential = await device.get(await ask(visitor, "prove.json"));
		expect((await tell(visitor, "prove", { credential })).status).toBe(422);
		expect(await sent(visitor, "/account/codes", {})).toMatchObject({
			status: 303,
		});
		await signedIn(name);
	});

	test("a signature by another key is none", async () => {
		const { device } = await owner();
		const other = new SoftwareAuthenticator();
		const { visitor } = await registered();
		await add(visitor, other);
		const options = await ask(new Visitor(), "enter.json");
		const credential = await other.get(options);
		const forged = { ...credential, id: idIn(device), rawId: idIn(device) };
		const { userHandle: _, ...response } = forged.response;
		for (const one of [forged, { ...forged, response }])
			expect(
				(await tell(new Visitor(), "enter", { credential: one })).status,
			).toBe(422);
	});

	test.each([
		null,
		{},
		[],
		"x",
		{ id: "x", rawId: "x", type: "public-key", response: {} },
		{ id: "'; --", rawId: "", type: "public-key", response: null },
		{
			...{ id: "a", rawId: "a", type: "public-key" },
			response: {
				clientDataJSON: "e30",
				authenticatorData: "a",
				signature: "a",
			},
		},
	])("rubbish is refused: %j", async (credential) => {
		const { visitor } = await registered();
		for (const act of ["add", "prove"])
			expect((await tell(visitor, act, { credential })).status).toBe(422);
		for (const act of ["enter", "register"])
			expect(
				(await tell(new Visitor(), act, { credential, name: freshName() }))
					.status,
			).toBe(422);
	});
});

test("tried too often, even the right passkey waits for a minute", async () => {
	const { device } = await owner();
	const stranger = new Visitor();
	const address = { "CF-Connecting-IP": "198.51.100.8" };
	const wrong = await device.get({
		...{ rpId: "hexmarch.test", challenge: "A".repeat(48) },
	});
	for (let i = 0; i < 10; i++)
		expect(
			(await tell(stranger, "enter", { credential: wrong }, address)).status,
		).toBe(422);
	const credential = await device.get(await ask(stranger, "enter.json"));
	expect(await tell(stranger, "enter", { credential }, address)).toMatchObject({
		...{ status: 429, problem: expect.stringContaining("Wait a minute") },
	});
	expect(await isSignedIn(stranger)).toBe(false);
	const elsewhere = { "CF-Connecting-IP": "198.51.100.9" };
	expect(
		(await tell(stranger, "enter", { credential }, elsewhere)).status,
	).toBe(200);
	expect(await statusOf(stranger.fetch("/account"))).toBe(200);
});
