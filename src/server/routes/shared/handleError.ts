import type { Context } from "hono";
import { DatabaseAway } from "../../db/databaseAway.ts";
import type { AppEnv } from "../../env.ts";
import { NotAForm } from "../../forms/form.ts";
import { LimitExceeded, RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { logSparingly } from "../../http/log.ts";
import { roomFaultIn } from "../../room/RoomFault.ts";
import { showError } from "./showError.tsx";
import { showLimitExceeded } from "./showLimitExceeded.tsx";

/** The response to an error thrown by a route. Unexpected errors are logged. */
export function handleError(
	error: Error,
	c: Context<AppEnv>,
): Promise<Response> {
	if (error instanceof LimitExceeded) return showLimitExceeded(c, error);
	if (error instanceof NotAForm)
		return error.status === 415
			? showError(c, "not_a_form", { status: 415 })
			: showError(c, "bad_request", { status: 400 });
	const fault = roomFaultIn(error);
	if (fault !== null)
		return fault === "newer"
			? showError(c, "updating", { status: 503, headers: RETRY_AFTER })
			: showError(c, "unreadable", { status: 503 });
	if (error instanceof DatabaseAway) {
		logSparingly("error", "the database is away", error);
		return showError(c, "away", { status: 503, headers: RETRY_AFTER });
	}
	console.error(error);
	return showError(c, "internal", { status: 500 });
}
