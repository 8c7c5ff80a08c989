/** The buttons that copy and print new recovery codes; without a script the page has only a download. */
import { copyButton } from "../ui/copyButton.ts";
import { el } from "../ui/dom.ts";

export function addCodeActs(): void {
	const acts = document.querySelector<HTMLElement>("[data-codes]");
	if (acts === null) return;
	const { codes = "", copy = "", copied = "", notCopied = "" } = acts.dataset;
	const list = [...document.querySelectorAll(`#${codes} code`)];
	const text = () => list.map(({ textContent }) => textContent).join("\n");
	const print = el("button", { type: "button" }, acts.dataset.print ?? "");
	// The window's own name, as this one's is taken by the button.
	print.addEventListener("click", () => window.print());
	acts.prepend(...copyButton({ copy, copied, notCopied }, text), print);
}
