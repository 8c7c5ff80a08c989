/** Where other sites learn how to show a game in a frame (https://oembed.com). */
import type { View } from "../../../match/view.ts";
import type { PageContext } from "../layout/pageContext.ts";

/** A full address, as those who read it are elsewhere; undefined for a game that only its players may watch. */
export function oembedOf(
	{ settings }: View,
	{ canonical }: Pick<PageContext, "canonical">,
): string | undefined {
	if (!settings.isWatchable) return undefined;
	// The address of a game has no character that a query reserves.
	return new URL(`/oembed?url=${canonical}`, canonical).href;
}
