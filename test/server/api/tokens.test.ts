/** Tokens, as the API takes them. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { hashOfToken } from "../../../src/server/identity/token.ts";
import { newApiToken } from "../../../src/server/identity/tokens/apiToken.ts";
import { tokenFor } from "../identity/apiTokens.ts";
import { PASSWORD, registered, sent } from "../identity/support.ts";
import { rowsOf } from "../support/database.ts";
import { setClock } from "../support/objects.ts";
import { call } from "../support/program.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

afterEach(() => {
	vi.useRealTimers();
});

function after(ms: number): void {
	setClock(Date.now() + ms);
}

async function owner() {
	const known = await registered();
	return { ...known, token: await tokenFor(known.visitor) };
}

const REFUSED = { status: 401, json: { error: "bad_token" } } as const;

describe("a token", () => {
	test("says who calls, who is then counted by themselves", async () => {
		const { name, token } = await owner();
		const called = await call(`/player/${name}`, { token });
		expect(called).toMatchObject({ status: 200, json: { name } });
		expect(called.headers.get("RateLimit-Policy")).toBe('"caller";q=600;w=60');
		expect(called.headers.get("Cache-Control")).toBe("no-store");
	});

	test("is noted as used, at most once an hour", async () => {
		const { id, name, token } = await owner();
		const usedAt = async () => {
			const [{ used_at }] = await rowsOf<{ used_at: number | null }>(
				"SELECT used_at FROM api_tokens WHERE user_id = ?",
				id,
			);
			return used_at;
		};
		expect(await usedAt()).toBeNull();
		await call(`/player/${name}`, { token });
		await expect.poll(usedAt).not.toBeNull();
		const first = await usedAt();
		after(DAY_MS / 48);
		await call(`/player/${name}`, { token });
		expect(await usedAt()).toBe(first);
		after(DAY_MS / 48 + 1000);
		await call(`/player/${name}`, { token });
		await expect.poll(usedAt).not.toBe(first);
	});

	test("that was never made is refused as one says by RFC 6750", async () => {
		const { name } = await owner();
		const called = await call(`/player/${name}`, { token: newApiToken() });
		expect(called).toMatchObject(REFUSED);
		expect(called.headers.get("WWW-Authenticate")).toBe(
			'Bearer error="invalid_token"',
		);
	});

	test("is not known by its hash, which a thief of the database would have", async () => {
		const { name, token } = await owner();
		const hash = await hashOfToken(token);
		for (const stolen of [hash, `hexmarch_${hash.slice(0, 32)}`])
			expect(await call(`/player/${name}`, { token: stolen })).toMatchObject(
				REFUSED,
			);
	});

	test("that is revoked is refused at once", async () => {
		const { visitor, name, token } = await owner();
		const form = { token: await hashOfToken(token) };
		await sent(visitor, "/account/tokens/revoke", form);
		expect(await call(`/player/${name}`, { token })).toMatchObject(REFUSED);
	});

	test("that has ended is refused", async () => {
		const { name, token } = await owner();
		after(31 * DAY_MS);
		expect(await call(`/player/${name}`, { token })).toMatchObject(REFUSED);
	});

	test("of a deleted account is refused", async () => {
		const { visitor, token } = await owner();
		await sent(visitor, "/account/delete", { password: PASSWORD });
		expect(await call("/player/anybody", { token })).toMatchObject(REFUSED);
	});

	test("that allows to play allows to see one's seat, too", async () => {
		const { visitor } = await registered();
		const token = await tokenFor(visitor, { read: "" });
		const body = { with: "bots" };
		const { json } = await call("/games", { token, body });
		const game = await call(`/game/${json.id}`, { token });
		expect(game.json.you).toMatchObject({ seat: 0 });
		expect((await call("/games/mine", { token })).status).toBe(200);
	});

	test("that allows to see alone allows nothing else", async () => {
		const { visitor } = await registered();
		const token = await tokenFor(visitor, { play: "" });
		expect((await call("/games/mine", { token })).status).toBe(200);
		const opened = await call("/games", { token, body: { with: "bots" } });
		expect(opened).toMatchObject({
			...{ status: 403, json: { error: "missing_scope", scope: "play" } },
		});
	});

	test("opens no page of its account", async () => {
		const { visitor, name, token } = await owner();
		visitor.cookies.clear();
		const headers = { Authorization: `Bearer ${token}` };
		for (const path of ["/account", "/account/tokens/new"]) {
			const { status } = await visitor.fetch(path, { headers });
			expect(status).toBe(303);
		}
		const deletion = await visitor.fetch("/account/delete", {
			...{ method: "POST", headers },
			body: new URLSearchParams({ password: PASSWORD }),
		});
		expect(deletion.headers.get("Location")).toMatch(/^\/sign-in/);
		expect((await call(`/player/${name}`, { token })).status).toBe(200);
	});

	test("that is wrong may not be tried without end, which hurts no right one", async () => {
		const { name, token } = await owner();
		const headers = { "CF-Connecting-IP": "192.0.2.91" };
		const tries = Array.from({ length: 45 }, () =>
			call(`/player/${name}`, { token: newApiToken(), headers }),
		);
		await Promise.all(tries);
		const refused = await call(`/player/${name}`, {
			...{ token: newApiToken(), headers },
		});
		expect(refused).toMatchObject({ status: 429, json: { error: "too_many" } });
		expect(refused.headers.get("Retry-After")).toBe("60");
		const right = await call(`/player/${name}`, { token, headers });
		expect(right.status).toBe(200);
	});
});
