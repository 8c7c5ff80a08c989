/**
 * The page that a form leads back to. Its address may be forged, so it must not
 * lead to another site.
 */

/** The path of one of our pages; that of the home page for anything else. */
export function localPathOf(back: unknown, here: string): string {
	const url =
		typeof back === "string" && back !== "" ? URL.parse(back, here) : null;
	if (url?.origin !== new URL(here).origin) return "/";
	// Two slashes at the start would name another host.
	return url.pathname.replace(/^\/+/, "/") + url.search;
}
