/** The reader's settings of play: how turns are told, heard and felt, and how orders are given. */
import type { LazyWords } from "../../../words/en/lazy.ts";
import {
	type Preferences,
	prefer,
	preferences,
	type StorySpeed,
} from "../../shared/preferences.ts";
import { el } from "../../ui/dom.ts";

type Words = LazyWords["preferences"];

const SPEEDS: readonly StorySpeed[] = [1, 2, 0];

/** Each change counts at once. `onVolume`: the reader has chosen how loud it is. */
export function preferencesDialog(
	words: Words,
	onVolume: () => void,
): HTMLDialogElement {
	const close = el("button", { type: "button", class: "play" }, words.close);
	const dialog = el(
		"dialog",
		{ class: "preferences", "aria-label": words.title },
		el("h2", {}, words.title),
		speeds(words),
		flag("sound", words.sound, onVolume),
		volume(words, onVolume),
		"vibrate" in navigator ? flag("vibration", words.vibration) : null,
		flag("pressTwice", words.pressTwice),
		close,
	);
	close.addEventListener("click", () => dialog.close());
	return dialog;
}

function speeds(words: Words): HTMLElement {
	return el(
		"fieldset",
		{ class: "speeds" },
		el("legend", {}, words.speed),
		...SPEEDS.map((speed) => {
			const input = el("input", { type: "radio", name: "speed" });
			input.checked = preferences().speed === speed;
			input.addEventListener("change", () => prefer({ speed }));
			return el("label", {}, input, words.speeds[speed]);
		}),
	);
}

type Flag = Extract<keyof Preferences, "sound" | "vibration" | "pressTwice">;

function flag(
	name: Flag,
	text: string,
	onChange: () => void = () => {},
): HTMLElement {
	const input = el("input", { type: "checkbox" });
	input.checked = preferences()[name] === true;
	input.addEventListener("change", () => {
		prefer({ [name]: input.checked });
		onChange();
	});
	return el("label", {}, input, text);
}

function volume(words: Words, onChange: () => void): HTMLElement {
	const input = el("input", { type: "range", min: 0, max: 1, step: 0.05 });
	input.value = String(preferences().volume);
	input.addEventListener("change", () => {
		prefer({ volume: Number(input.value) });
		onChange();
	});
	return el("label", { class: "volume" }, words.volume, input);
}
