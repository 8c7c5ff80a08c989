/** Whether a request that does something comes from our own pages. */

/** What browsers send for an origin that they keep to themselves. */
const UNTOLD = "null";

/**
 * Browsers send Origin with every post and every socket; where it is missing,
 * older ones say the same in Sec-Fetch-Site or Referer. What sends none of them
 * is no browser, so nobody's cookies were added to it behind their back.
 * (hono/csrf looks at forms alone, and refuses what is no browser.)
 *
 * A browser that tells nobody where its reader comes from sends the origin
 * "null", and so does another site's sandboxed frame. Sec-Fetch-Site tells them
 * apart, as no page can choose it (https://www.w3.org/TR/fetch-metadata/); where
 * it is missing, so that nothing speaks for the request, it is refused.
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
