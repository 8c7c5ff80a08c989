/** The copies of pages that the service worker keeps for readers without a network (client/worker). */
import type { Context } from "hono";
import type { AppEnv } from "../env.ts";

/**
 * Whether the worker asks for a page to keep it: it is for whoever reads it later, so it names
 * nobody, and its forms, which may be sent any number of times, have no key.
 */
export function isOfflineCopy(c: Context<AppEnv>): boolean {
	return c.req.header("Offline-Copy") !== undefined;
}
