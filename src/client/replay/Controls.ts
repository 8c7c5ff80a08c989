/** The playback buttons: first, back, play, forward, last, and the speed. */
import type { ReplayWords } from "../../words/en/replay.ts";
import { el, setAttributes, svg } from "../ui/dom.ts";
import { SPEEDS } from "./ReplayPlayer.ts";

export type ControlHandlers = {
	readonly onFirst: () => void;
	readonly onBack: () => void;
	readonly onToggle: () => void;
	readonly onForward: () => void;
	readonly onLast: () => void;
	readonly onSpeed: (speed: number) => void;
};

export type ControlsState = {
	readonly isPlaying: boolean;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	readonly speed: number;
};

/** Paths in a square of 24 units. */
const ICONS = {
	first: "M6 5v14M19 5 9 12l10 7Z",
	back: "M16 5 6 12l10 7Z",
	play: "M7 4.5v15L20 12Z",
	pause: "M8 5v14M16 5v14",
	forward: "m8 5 10 7-10 7Z",
	last: "M18 5v14M5 5l10 7-10 7Z",
} as const;

export class Controls {
	readonly root: HTMLElement;
	readonly #words: ReplayWords["controls"];
	readonly #first: HTMLButtonElement;
	readonly #back: HTMLButtonElement;
	readonly #play: HTMLButtonElement;
	readonly #forward: HTMLButtonElement;
	readonly #last: HTMLButtonElement;
	readonly #speed: HTMLSelectElement;

	constructor(words: ReplayWords["controls"], handlers: ControlHandlers) {
		this.#words = words;
		this.#first = button("first", words.first, handlers.onFirst);
		this.#back = button("back", words.back, handlers.onBack);
		this.#play = button("play", words.play, handlers.onToggle);
		this.#play.classList.add("play");
		this.#forward = button("forward", words.forward, handlers.onForward);
		this.#last = button("last", words.last, handlers.onLast);
		this.#speed = el(
			"select",
			{ class: "speed", "aria-label": words.speed, title: words.speed },
			...SPEEDS.map((speed) =>
				el("option", { value: speed }, words.speeds(speed)),
			),
		);
		this.#speed.addEventListener("change", () =>
			handlers.onSpeed(Number(this.#speed.value)),
		);
		this.root = el(
			"div",
			{ class: "controls", role: "group", "aria-label": words.name },
			this.#first,
			this.#back,
			this.#play,
			this.#forward,
			this.#last,
			this.#speed,
		);
	}

	update({ isPlaying, isFirst, isLast, speed }: ControlsState): void {
		// A disabled button would lose the focus, so the buttons are only marked as disabled.
		for (const button of [this.#first, this.#back])
			button.setAttribute("aria-disabled", String(isFirst));
		for (const button of [this.#forward, this.#last])
			button.setAttribute("aria-disabled", String(isLast));
		const name = isPlaying ? "pause" : "play";
		if (this.#play.dataset.icon !== name)
			show(this.#play, name, this.#words[name]);
		this.#speed.value = String(speed);
	}
}

function button(
	icon: keyof typeof ICONS,
	name: string,
	onClick: () => void,
): HTMLButtonElement {
	const made = el("button", { type: "button", class: icon });
	show(made, icon, name);
	made.addEventListener("click", () => {
		if (made.getAttribute("aria-disabled") !== "true") onClick();
	});
	return made;
}

function show(
	button: HTMLButtonElement,
	icon: keyof typeof ICONS,
	name: string,
): void {
	button.dataset.icon = icon;
	setAttributes(button, { "aria-label": name, title: name });
	button.replaceChildren(
		svg(
			"svg",
			{ viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" },
			svg("path", { d: ICONS[icon] }),
		),
	);
}
