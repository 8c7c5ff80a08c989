/** Whether a request that does something comes from our own pages. */

/**
 * Browsers send Origin with every post and every socket; where it is missing,
 * older ones say the same in Sec-Fetch-Site or Referer. What sends none of them
 * is no browser, so nobody's cookies were added to it behind their back.
 * (hono/csrf looks at forms alone, and refuses what is no browser.)
 */
export function isFromHere({ url, headers }: Request): boolean {
	const here = new URL(url).origin;
	const origin = headers.get("Origin");
	if (origin !== null) return origin === here;
	const site = headers.get("Sec-Fetch-Site");
	if (site !== null) return site === "same-origin" || site === "none";
	const referer = headers.get("Referer");
	return referer === null || URL.parse(referer)?.origin === here;
}
