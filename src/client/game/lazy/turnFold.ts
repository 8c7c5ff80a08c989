/** A turn in the log: one line, and all its events behind it. */
import { prefer, preferences } from "../../shared/preferences.ts";
import { el } from "../../ui/dom.ts";

/** Opens as the reader last left one. */
export function turnFold(
	text: string,
	lines: readonly HTMLElement[],
): HTMLElement {
	if (lines.length === 0) return el("p", { class: "told" }, text);
	const fold = el(
		"details",
		{ class: "told" },
		el("summary", {}, text),
		el("ol", {}, ...lines),
	);
	fold.open = preferences().unfolded;
	fold.firstElementChild?.addEventListener("click", () =>
		prefer({ unfolded: !fold.open }),
	);
	return fold;
}
