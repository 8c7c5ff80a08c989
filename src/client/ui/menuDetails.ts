/** A menu behind three dots, as yet without its items (DropDown.ts). */
import { el } from "./dom.ts";

export function menuDetails(name: string): HTMLDetailsElement {
	const summary = el("summary", { "aria-label": name, title: name }, "⋯");
	return el("details", { class: "game-menu" }, summary);
}
