import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import type { PlayerId } from "../../../src/match/match.ts";
import { register } from "../../../src/server/db/accounts.ts";
import { batch } from "../../../src/server/db/database.ts";
import { deleteAccount } from "../../../src/server/db/deleteAccount.ts";
import { insertGuests } from "../../../src/server/db/guests.ts";
import { findSession, renewSession } from "../../../src/server/db/sessions.ts";
import { rowsOf } from "../support/database.ts";

const NOW = 1_700_000_000_000;
const HOUR_MS = 3_600_000;
const player = "5f0c7a9e-0000-4000-8000-000000000001" as PlayerId;
const tokenHash = "0".repeat(64);

test("an account is made, used and deleted though the clock is set back each time", async () => {
	const guest = { player, name: "Amber Fox" };
	await batch(env.DB, insertGuests(env.DB, [guest], NOW));
	const account = {
		...{ player, name: "Ann", nameKey: "ann", password: "a hash" },
		session: {
			...{ tokenHash, userAgent: "" },
			...{ provedBy: "password" as const, isNews: false },
		} as const,
	};
	expect(await register(env.DB, account, NOW - HOUR_MS)).toBe(true);
	const session = await findSession(env.DB, tokenHash, NOW - HOUR_MS);
	await renewSession(env.DB, session!, NOW - 2 * HOUR_MS);
	await deleteAccount(env.DB, account, NOW - 3 * HOUR_MS);
	const [user] = await rowsOf(
		"SELECT registered_at, deleted_at FROM users WHERE id = ?",
		player,
	);
	expect(user).toEqual({ registered_at: NOW, deleted_at: NOW });
});
