/** Where a form leads back to: anybody may have written that address. */

/** A path of ours; the home page for anything else. */
export function localPathOf(back: unknown, here: string): string {
	const url =
		typeof back === "string" && back !== "" ? URL.parse(back, here) : null;
	if (url?.origin !== new URL(here).origin) return "/";
	// Two slashes at the start would name a host.
	return url.pathname.replace(/^\/+/, "/") + url.search;
}
