/**
 * Saves a guest who plays. If that fails, the game continues, and saving its
 * result also saves its guests.
 */
import type { Context } from "hono";
import { type Guest, saveGuest } from "../db/guests.ts";
import type { AppEnv } from "../env.ts";
import { logSparingly } from "../http/log.ts";
import { noteLearned } from "../http/preferences.ts";
import { databaseFor } from "../http/requestDatabase.ts";

export async function saveGuestInBackground(
	c: Context<AppEnv>,
	guest: Guest,
): Promise<void> {
	noteLearned(c);
	try {
		await saveGuest(await databaseFor(c), guest, Date.now());
	} catch (error) {
		logSparingly("error", "a guest could not be saved", error);
	}
}
