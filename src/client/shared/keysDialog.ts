/** The list of keys, shown by `?`. */
import type { LazyWords } from "../../words/en/lazy.ts";
import { el } from "../ui/dom.ts";

export function keysDialog({
	keys,
}: {
	readonly keys: Omit<LazyWords["keys"], "together">;
}): HTMLDialogElement {
	const close = el("button", { type: "button" }, keys.close);
	const dialog = el(
		"dialog",
		{ class: "keys", "aria-label": keys.title },
		el("h2", {}, keys.title),
		el(
			"dl",
			{},
			...keys.list.flatMap(([key, meaning]) => [
				el("dt", {}, key),
				el("dd", {}, meaning),
			]),
		),
		close,
	);
	close.addEventListener("click", () => dialog.close());
	return dialog;
}
