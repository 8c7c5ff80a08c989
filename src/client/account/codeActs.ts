/** The buttons that copy and print new recovery codes, or copy a new token; without a script one copies by hand. */
import { copyButton } from "../ui/copyButton.ts";
import { el } from "../ui/dom.ts";

export function addCodeActs(): void {
	const acts = document.querySelector<HTMLElement>("[data-codes]");
	if (acts === null) return;
	const { codes = "", copy = "", copied = "", notCopied = "" } = acts.dataset;
	const list = [...document.querySelectorAll(`#${codes} code`)];
	const text = () => list.map(({ textContent }) => textContent).join("\n");
	const buttons: Node[] = copyButton({ copy, copied, notCopied }, text);
	if (acts.dataset.print !== undefined)
		buttons.push(printButton(acts.dataset.print));
	acts.prepend(...buttons);
}

function printButton(label: string): HTMLButtonElement {
	const button = el("button", { type: "button" }, label);
	button.addEventListener("click", () => print());
	return button;
}
