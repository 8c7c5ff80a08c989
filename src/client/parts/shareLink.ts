/** The link to a game: copied, or handed to whatever the device shares with. */
import type { LobbyWords } from "../../words/game/enLobby.ts";
import { el } from "../dom.ts";

const COPIED_MS = 2500;

/** Adds the buttons that only a script can serve beside the link that the server wrote. */
export function shareLink(
	place: HTMLElement,
	{ copy, copied, share }: LobbyWords,
): void {
	const field = place.querySelector("input");
	if (!field) return;
	const line = field.parentElement ?? place;
	const said = el("span", { class: "unseen", role: "status" });
	const copyButton = el("button", { type: "button" }, copy);
	copyButton.addEventListener("click", async () => {
		await copyText(field);
		copyButton.textContent = copied;
		said.textContent = copied;
		setTimeout(() => {
			copyButton.textContent = copy;
			said.textContent = "";
		}, COPIED_MS);
	});
	field.addEventListener("focus", () => field.select());
	line.append(copyButton);
	if ("share" in navigator) {
		const shareButton = el("button", { type: "button" }, share);
		shareButton.addEventListener("click", () => {
			// Whoever thinks better of it shares nothing.
			navigator.share({ url: field.value }).catch(() => {});
		});
		line.append(shareButton);
	}
	place.append(said);
}

/** The clipboard is closed to pages that came over a plain line: there the field's own copy does. */
async function copyText(field: HTMLInputElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(field.value);
	} catch {
		field.select();
		document.execCommand("copy");
	}
}
