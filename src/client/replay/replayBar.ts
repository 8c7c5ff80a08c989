/** The bar below the board: playback buttons, a link to the turn, the proof, and the rematch. */
import type { ReplayWords } from "../../words/en/replay.ts";
import { copyButton } from "../ui/copyButton.ts";
import { el } from "../ui/dom.ts";

export type ReplayBarOptions = {
	readonly controls: HTMLElement;
	/** The server's form or link; null if there is none. */
	readonly rematch: Element | null;
	/** The address of the turn that is shown. */
	readonly link: () => string;
	readonly onAnalyse: () => void;
	readonly onPlayOn: () => void;
	readonly onVerify: () => void;
};

export function replayBar(
	replay: ReplayWords,
	options: ReplayBarOptions,
): HTMLElement {
	const { controls, rematch, link: address } = options;
	const button = (name: string, text: string, onClick: () => void) => {
		const made = el("button", { type: "button", class: name }, text);
		made.addEventListener("click", onClick);
		return made;
	};
	const copy = copyButton(replay, address);
	copy[0].title = replay.copyHint;
	const link = el("span", { class: "copy-link" }, ...copy);
	return el(
		"section",
		{ class: "bar", "aria-label": replay.title },
		controls,
		el(
			"div",
			{ class: "extras" },
			button("analyse", replay.analyse, options.onAnalyse),
			button("play-on", replay.playOn, options.onPlayOn),
			link,
			button("verify", replay.verify, options.onVerify),
			rematch,
		),
	);
}
