/** A button that copies a text, and says whether it succeeded. */
import { el } from "./dom.ts";

const COPIED_MS = 2500;

export type CopyWords = {
	readonly copy: string;
	readonly copied: string;
	/** The sentence above a text to copy by hand. */
	readonly notCopied: string;
};

/** The button, and an element beside it for screen readers. */
export function copyButton(
	{ copy, copied, notCopied }: CopyWords,
	text: () => string,
): [button: HTMLButtonElement, said: HTMLElement] {
	const said = el("span", { class: "unseen", role: "status" });
	const button = el("button", { type: "button", class: "copy" }, copy);
	let timer = 0;
	const say = (what: string) => {
		button.textContent = what || copy;
		said.textContent = what;
	};
	button.addEventListener("click", async () => {
		const wanted = text();
		if (!(await copyText(wanted))) {
			prompt(notCopied, wanted);
			return;
		}
		say(copied);
		clearTimeout(timer);
		timer = setTimeout(() => say(""), COPIED_MS);
	});
	return [button, said];
}

/** Copies a text; returns whether it succeeded. Pages loaded over http have no clipboard API, so they copy from a field. */
async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyFromField(text);
	}
}

function copyFromField(text: string): boolean {
	const focused = document.activeElement;
	const field = el("textarea", { class: "unseen", readonly: true });
	field.value = text;
	document.body.append(field);
	field.select();
	try {
		return document.execCommand("copy");
	} catch {
		return false;
	} finally {
		field.remove();
		if (focused instanceof HTMLElement) focused.focus();
	}
}
