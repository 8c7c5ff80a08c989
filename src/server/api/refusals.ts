/** How the API refuses: always as `{"error": code}`. */
import type { Context } from "hono";
import { DatabaseAway } from "../db/databaseAway.ts";
import type { AppEnv } from "../env.ts";
import { LimitExceeded, RETRY_AFTER } from "../http/LimitExceeded.ts";
import { logSparingly } from "../http/log.ts";
import { roomFaultIn } from "../room/RoomFault.ts";
import { Refused } from "./Refused.ts";

export function refuse(c: Context<AppEnv>, refused: Refused): Response {
	const { code, fields, status, headers } = refused;
	return c.json({ error: code, ...fields }, status, {
		"Cache-Control": "no-store",
		...headers,
	});
}

/** The answer to an error that a route has thrown. Unexpected ones are logged. */
export function refuseError(error: Error, c: Context<AppEnv>): Response {
	return refuse(c, refusalOf(error));
}

function refusalOf(error: Error): Refused {
	if (error instanceof Refused) return error;
	if (error instanceof LimitExceeded)
		return new Refused(
			error.reason,
			{},
			{ "Retry-After": `${error.retryAfterS}` },
		);
	const fault = roomFaultIn(error);
	if (fault === "newer") return new Refused("updating", {}, RETRY_AFTER);
	if (fault === "unreadable") return new Refused("unreadable");
	if (fault === "away" || error instanceof DatabaseAway) {
		const silent = fault === "away" ? "archive" : "database";
		logSparingly("error", `the ${silent} is away`, error);
		return new Refused("away", {}, RETRY_AFTER);
	}
	console.error(error);
	return new Refused("internal");
}
