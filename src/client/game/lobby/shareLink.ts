/** The link to a game: copied, or shared by the device's own share dialog. */
import type { LobbyWords } from "../../../words/en/lobby.ts";
import { copyButton } from "../../ui/copyButton.ts";
import { el } from "../../ui/dom.ts";

/** Adds the buttons that need a script next to the link that the server wrote. */
export function shareLink(place: HTMLElement, words: LobbyWords): void {
	const field = place.querySelector("input");
	if (!field) return;
	const line = field.parentElement ?? place;
	const [copy, said] = copyButton(words, () => field.value);
	field.addEventListener("focus", () => field.select());
	line.append(copy);
	if ("share" in navigator) {
		const share = el("button", { type: "button" }, words.share);
		share.addEventListener("click", () => {
			// The reader cancelled.
			navigator.share({ url: field.value }).catch(() => {});
		});
		line.append(share);
	}
	place.append(said);
}
