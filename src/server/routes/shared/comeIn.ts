/** What the forms have in common by which one comes in. */
import type { Context } from "hono";
import { DatabaseAway } from "../../db/databaseAway.ts";
import type { AppEnv } from "../../env.ts";
import { AWAY, type Outcome } from "../../forms/accountForm.ts";
import { RETRY_AFTER } from "../../http/LimitExceeded.ts";
import { logSparingly } from "../../http/log.ts";
import { certainVisitor } from "../../identity/visitorOf.ts";

/** While the database is unavailable, the form is shown again. */
export async function comeIn(
	c: Context<AppEnv>,
	way: () => Promise<Outcome>,
): Promise<Outcome> {
	try {
		await certainVisitor(c);
		return await way();
	} catch (error) {
		if (!(error instanceof DatabaseAway)) throw error;
		logSparingly("error", "nobody could come in", error);
		return AWAY;
	}
}

/** The status of a form that is shown; undefined before it is sent. */
export function formStatus(outcome: Outcome | undefined) {
	switch (outcome?.type) {
		case undefined:
			return { status: 200 } as const;
		case "too_many":
			return { status: 429, headers: RETRY_AFTER } as const;
		case "away":
			return { status: 503, headers: RETRY_AFTER } as const;
		default:
			return { status: 422 } as const;
	}
}
