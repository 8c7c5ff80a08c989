/** Protects against forged requests: whether a request comes from our own pages. */

/** The Origin that browsers send in place of one that they do not tell. */
const UNTOLD = "null";

/**
 * Browsers send Origin with every post and every socket; where it is missing, old
 * ones say the same in Sec-Fetch-Site or Referer. A client that sends none of
 * them is not a browser, so it adds nobody's cookies without their knowledge.
 * (hono/csrf checks only forms, and refuses clients that are not browsers.)
 *
 * A browser that does not tell the origin sends "null", and so does a sandboxed
 * frame of another site. Sec-Fetch-Site tells the two apart, as no page can
 * choose it (https://www.w3.org/TR/fetch-metadata/); without it such a request
 * is refused.
 */
export function isSameOrigin({ url, headers }: Request): boolean {
	const here = new URL(url).origin;
	const origin = headers.get("Origin");
	if (origin !== null && origin !== UNTOLD) return origin === here;
	const site = headers.get("Sec-Fetch-Site");
	if (site !== null)
		return site === "same-origin" || (site === "none" && origin === null);
	const referer = headers.get("Referer");
	if (referer === null) return origin === null;
	return URL.parse(referer)?.origin === here;
}
