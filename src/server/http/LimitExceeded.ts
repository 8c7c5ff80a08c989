/** Somebody asks for more than one visitor, or one address, may have. Thrown before anything is done; the app answers with a page that says so. */

/** See the words of the same names. */
export type LimitReason =
	| "too_many"
	| "too_many_today"
	| "too_many_here"
	| "too_many_open"
	| "too_many_games";

const MINUTE_S = 60;

export class LimitExceeded extends Error {
	readonly reason: LimitReason;
	/** After which it is worth another try. */
	readonly retryAfterS: number;

	constructor(reason: LimitReason, retryAfterS: number) {
		super(reason);
		this.reason = reason;
		this.retryAfterS = retryAfterS;
	}
}

/** For what is counted by wrangler.toml's limits: their period is a minute. */
export function rateLimitExceeded(): LimitExceeded {
	return new LimitExceeded("too_many", MINUTE_S);
}
