/** Why something is refused; src/words has a sentence for each. */
export type LimitReason =
	| "too_many"
	| "too_many_today"
	| "too_many_here"
	| "too_many_open"
	| "too_many_games";

/** The period of the rate limits in wrangler.toml, in seconds. */
const PERIOD_S = 60;

/** The headers of an answer that says to try again in a minute. */
export const RETRY_AFTER = { "Retry-After": String(PERIOD_S) };

/** A visitor, or a network, asks for more than it may have. Thrown before anything is done; the app answers it with a page that says so. */
export class LimitExceeded extends Error {
	readonly reason: LimitReason;
	/** Seconds. */
	readonly retryAfterS: number;

	constructor(reason: LimitReason, retryAfterS: number) {
		super(reason);
		this.reason = reason;
		this.retryAfterS = retryAfterS;
	}
}

/** A rate limit of wrangler.toml is exceeded. */
export function rateLimitExceeded(): LimitExceeded {
	return new LimitExceeded("too_many", PERIOD_S);
}
