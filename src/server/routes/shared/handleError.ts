import type { Context } from "hono";
import { DatabaseAway } from "../../db/databaseAway.ts";
import type { AppEnv } from "../../env.ts";
import { NotAForm } from "../../forms/form.ts";
import { LimitExceeded, RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { logSparingly } from "../../http/log.ts";
import type { ErrorKind } from "../../pages/pages.ts";
import { roomFaultIn } from "../../room/RoomFault.ts";
import { isEmbedded, showEmbedError } from "./showEmbed.tsx";
import { type Shown, showError } from "./showError.tsx";
import { showLimitExceeded } from "./showLimitExceeded.tsx";

/** The response to an error thrown by a route. Unexpected errors are logged. */
export async function handleError(
	error: Error,
	c: Context<AppEnv>,
): Promise<Response> {
	if (isEmbedded(c)) return showInFrame(error, c);
	if (error instanceof LimitExceeded) return showLimitExceeded(c, error);
	const { kind, ...shown } = shownOf(error);
	return showError(c, kind, shown);
}

function showInFrame(error: Error, c: Context<AppEnv>): Promise<Response> {
	if (!(error instanceof LimitExceeded)) {
		const { kind, ...shown } = shownOf(error);
		return showEmbedError(c, kind, shown);
	}
	const headers = { "Retry-After": String(error.retryAfterS) };
	return showEmbedError(c, error.reason, { status: 429, headers });
}

function shownOf(error: Error): Shown & { readonly kind: ErrorKind } {
	if (error instanceof NotAForm)
		return error.status === 415
			? { kind: "not_a_form", status: 415 }
			: { kind: "bad_request", status: 400 };
	const fault = roomFaultIn(error);
	if (fault === "newer")
		return { kind: "updating", status: 503, headers: RETRY_AFTER };
	if (fault === "unreadable") return { kind: "unreadable", status: 503 };
	if (fault === "away" || error instanceof DatabaseAway) {
		const silent = fault === "away" ? "archive" : "database";
		logSparingly("error", `the ${silent} is away`, error);
		const kind = fault === "away" ? "archive_away" : "away";
		return { kind, status: 503, headers: RETRY_AFTER };
	}
	console.error(error);
	return { kind: "internal", status: 500 };
}
