/**
 * The Workers Paid plan: what 5 US dollars a month include, and the price of further use.
 * Read in November 2026 at https://developers.cloudflare.com/workers/platform/pricing/,
 * https://developers.cloudflare.com/durable-objects/platform/pricing/,
 * https://developers.cloudflare.com/d1/platform/pricing/ and https://developers.cloudflare.com/r2/pricing/.
 */
export type Price = {
	/** Included per month. */
	readonly included: number;
	/** In US dollars. */
	readonly perMillion: number;
};

const MILLION = 1e6;

export const PRICES = {
	"Worker requests": { included: 10 * MILLION, perMillion: 0.3 },
	"Worker CPU ms": { included: 30 * MILLION, perMillion: 0.02 },
	"Object requests": { included: MILLION, perMillion: 0.15 },
	"Object GB-s": { included: 400_000, perMillion: 12.5 },
	"Object rows read": { included: 25_000 * MILLION, perMillion: 0.001 },
	"Object rows written": { included: 50 * MILLION, perMillion: 1 },
	"D1 rows read": { included: 25_000 * MILLION, perMillion: 0.001 },
	"D1 rows written": { included: 50 * MILLION, perMillion: 1 },
	// Not part of the $5, but free by itself up to this.
	"R2 writes": { included: MILLION, perMillion: 4.5 },
	"R2 reads": { included: 10 * MILLION, perMillion: 0.36 },
} as const satisfies Record<string, Price>;

export type Item = keyof typeof PRICES;

/** This many incoming socket messages are billed as one request. */
export const MESSAGES_PER_REQUEST = 20;

/** The memory that is billed for an object, whatever it uses. */
export const OBJECT_GB = 0.128;
