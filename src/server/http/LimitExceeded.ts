/** Why a request is refused; src/words has a sentence for each reason. */
export type LimitReason =
	| "too_many"
	| "too_many_today"
	| "too_many_here"
	| "too_many_open"
	| "too_many_games";

/** The period of the rate limits in wrangler.toml, in seconds. */
const PERIOD_S = 60;

/** The headers of an answer that asks to try again in a minute. */
export const RETRY_AFTER = { "Retry-After": String(PERIOD_S) };

/**
 * A visitor or a network exceeds a limit. Thrown before anything is done; the
 * app answers with a page that says so.
 */
export class LimitExceeded extends Error {
	readonly reason: LimitReason;
	/** The seconds to wait before trying again. */
	readonly retryAfterS: number;

	constructor(reason: LimitReason, retryAfterS: number) {
		super(reason);
		this.reason = reason;
		this.retryAfterS = retryAfterS;
	}
}

/** The error for a rate limit of wrangler.toml. */
export function rateLimitExceeded(): LimitExceeded {
	return new LimitExceeded("too_many", PERIOD_S);
}
