/** Protects against cross-site request forgery: checks that a request comes from our own pages. */

/** The Origin that browsers send when they withhold the real one. */
const UNTOLD = "null";

/**
 * Whether a request comes from our own pages. Browsers send Origin with every
 * post and every socket; old ones that omit it say the same in Sec-Fetch-Site
 * or Referer. A client that sends none of them is not a browser, so it can't
 * add a visitor's cookies without their knowledge. (hono/csrf checks only
 * forms, and refuses clients that are not browsers.)
 *
 * A browser that withholds the origin sends "null", and so does a sandboxed
 * frame of another site. Sec-Fetch-Site distinguishes the two, because no page
 * can choose it (https://www.w3.org/TR/fetch-metadata/); without it such a
 * request is refused.
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
