/** Asks a reader, once in a game until they answer, whether it may sound. */
import type { LazyWords } from "../../../words/en/lazy.ts";
import { prefer, preferences } from "../../shared/preferences.ts";
import { el } from "../../ui/dom.ts";

/** `onAnswer`: the reader has answered; the question is gone. */
export function askSound(
	place: HTMLElement,
	words: LazyWords["preferences"],
	onAnswer: () => void,
): void {
	const isAsking = place.querySelector(".ask-sound") !== null;
	if (preferences().sound !== null || isAsking || document.hidden) return;
	const answer = (text: string, sound: boolean) => {
		const button = el("button", { type: "button" }, text);
		button.addEventListener("click", () => {
			prefer({ sound });
			question.remove();
			onAnswer();
		});
		return button;
	};
	const question = el(
		"div",
		{ class: "ask-sound", role: "group", "aria-label": words.ask },
		el("span", {}, words.ask),
		answer(words.yes, true),
		answer(words.no, false),
	);
	place.append(question);
}

/** Takes the question back, if nobody has answered it. */
export function askNoMore(place: HTMLElement): void {
	place.querySelector(".ask-sound")?.remove();
}
