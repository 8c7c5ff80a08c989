/** A button that copies a link, and says that it did. */
import type { ReplayWords } from "../../words/game/enReplay.ts";
import { el } from "../dom.ts";

const COPIED_MS = 2500;

export function copyLink(
	{ copy, copied, copyHint }: ReplayWords,
	link: () => string,
): HTMLElement {
	const said = el("span", { class: "unseen", role: "status" });
	const button = el(
		"button",
		{ type: "button", class: "copy", title: copyHint },
		copy,
	);
	let timer = 0;
	const say = (text: string) => {
		button.textContent = text || copy;
		said.textContent = text;
	};
	button.addEventListener("click", async () => {
		await copyText(link());
		say(copied);
		clearTimeout(timer);
		timer = setTimeout(() => say(""), COPIED_MS);
	});
	return el("span", { class: "copy-link" }, button, said);
}

/** The clipboard is closed to pages that came over a plain line: there a field's own copy does. */
async function copyText(text: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		const field = el("textarea", { class: "unseen", readonly: true });
		field.value = text;
		document.body.append(field);
		field.select();
		document.execCommand("copy");
		field.remove();
	}
}
