/** The quick chat: phrases to choose from, players to mute, and bubbles beside players who speak. */
import type { SeatView, View } from "../../../match/view.ts";
import type { LazyWords } from "../../../words/en/lazy.ts";
import { signedName } from "../../../words/signedName.ts";
import { PHONE } from "../../ui/breakpoints.ts";
import { el, seatSign } from "../../ui/dom.ts";
import type { PlainMessage, PlayerActions } from "../PlayerActions.ts";
import type { ChatMessage, GameState } from "../state.ts";

type TalkWords = LazyWords["talk"];
type Phrase = Extract<PlainMessage, { type: "say" }>["phrase"];

export type QuickChatOptions = {
	readonly words: TalkWords;
	readonly actions: PlayerActions;
	readonly anchorOf: (seat: number) => Element | null;
	readonly onSaid: (said: ChatMessage, text: string) => void;
};

/** How long a bubble stays beside its seat. */
const BUBBLE_MS = 5000;

export class QuickChat {
	readonly #button: HTMLButtonElement;
	readonly #options: QuickChatOptions;
	readonly #panel: HTMLElement;
	readonly #people = el("ul", { class: "chat-people" });
	readonly #bubbles = el("div", { class: "bubbles", "aria-hidden": "true" });
	readonly #ended = new AbortController();
	#state: GameState | null = null;

	/** `root` contains the button, and from now on the panel that it opens. */
	constructor(
		root: HTMLElement,
		button: HTMLButtonElement,
		options: QuickChatOptions,
	) {
		const { words } = options;
		this.#button = button;
		this.#options = options;
		this.#panel = el(
			"div",
			{ class: "chat-panel", role: "group", "aria-label": words.name },
			el("div", { class: "chat-phrases" }, ...this.#phrases()),
			this.#people,
		);
		this.#panel.hidden = true;
		root.append(this.#panel, this.#bubbles);
		this.#listen(root);
	}

	update(state: GameState): void {
		this.#state = state;
		if (!this.#panel.hidden) this.#showPeople();
	}

	flip(): void {
		this.#open(Boolean(this.#panel.hidden));
		if (!this.#panel.hidden) this.#panel.querySelector("button")?.focus();
	}

	hear(said: ChatMessage): void {
		const { words, onSaid, anchorOf } = this.#options;
		const view = this.#state?.view;
		const speech = words.phrases[said.phrase as Phrase];
		const seat = view?.seats[said.seat];
		// A newer server may have phrases that this page does not know.
		if (!view || !speech || !seat) return;
		const who = { name: signedName(seat), isYou: said.seat === view.viewer };
		const [shown, spoken] =
			speech.type === "gesture"
				? [speech.tell(who), speech.tell(who)]
				: [speech.text, words.line(who, speech.text)];
		onSaid(said, spoken);
		const anchor = anchorOf(said.seat);
		if (anchor) this.#bubble(said.seat, anchor, shown);
	}

	end(): void {
		this.#ended.abort();
	}

	#phrases(): HTMLButtonElement[] {
		const { words, actions } = this.#options;
		return Object.entries(words.phrases).map(([phrase, { type, text }]) => {
			const button = el("button", { type: "button", class: type }, text);
			button.addEventListener("click", () => {
				actions.send({ type: "say", phrase: phrase as Phrase });
				this.#close();
			});
			return button;
		});
	}

	#listen(root: HTMLElement): void {
		const { signal } = this.#ended;
		document.addEventListener(
			"pointerdown",
			({ target }) => {
				const isWithin = target instanceof Node && root.contains(target);
				if (!isWithin) this.#open(false);
			},
			{ signal },
		);
		root.addEventListener("keydown", (event) => {
			if (event.key !== "Escape" || this.#panel.hidden) return;
			event.stopPropagation();
			this.#close();
		});
	}

	#close(): void {
		this.#open(false);
		this.#button.focus();
	}

	#open(isOpen: boolean): void {
		if (isOpen) this.#showPeople();
		this.#panel.hidden = !isOpen;
		this.#button.setAttribute("aria-expanded", String(isOpen));
	}

	/** The other persons, each with a button to mute them. */
	#showPeople(): void {
		if (!this.#state) return;
		const { view, muted } = this.#state;
		const shown = othersIn(view).map(([seat, player]) => [
			seat,
			player.name,
			muted.includes(player.name),
		]);
		const key = JSON.stringify(shown);
		if (this.#people.dataset.shown === key) return;
		this.#people.dataset.shown = key;
		const focused = document.activeElement?.getAttribute("data-seat");
		this.#people.replaceChildren(
			...othersIn(view).map(([seat, player]) =>
				this.#person(seat, player, muted.includes(player.name)),
			),
		);
		if (focused)
			this.#people
				.querySelector<HTMLElement>(`[data-seat="${focused}"]`)
				?.focus();
	}

	#person(seat: number, player: SeatView, isMuted: boolean): HTMLLIElement {
		const { words, actions } = this.#options;
		const { name } = player;
		const button = el(
			"button",
			{
				type: "button",
				"data-seat": seat,
				"aria-pressed": String(isMuted),
				"aria-label": words.muteHint(name),
			},
			words.mute,
		);
		button.addEventListener("click", () => actions.mute(name, !isMuted));
		return el(
			"li",
			{},
			seatSign(seat),
			el("span", { class: "name" }, signedName(player)),
			button,
		);
	}

	#bubble(seat: number, anchor: Element, text: string): void {
		const bubble = el("p", { class: `bubble seat-${seat}` }, text);
		for (const old of this.#bubbles.querySelectorAll(`.seat-${seat}`))
			old.remove();
		this.#bubbles.append(bubble);
		place(bubble, anchor.getBoundingClientRect());
		setTimeout(() => bubble.remove(), BUBBLE_MS);
	}
}

function othersIn({ seats, viewer }: View): [seat: number, player: SeatView][] {
	return seats.flatMap((seat, index) =>
		seat?.bot === null && index !== viewer ? [[index, seat]] : [],
	);
}

const GAP = 6;

/** Places a bubble beside the anchor, or above it if seats stand side by side or there is no room; always on the screen. */
function place(bubble: HTMLElement, at: DOMRect): void {
	const { offsetWidth: width, offsetHeight: height } = bubble;
	const isNarrow = matchMedia(PHONE).matches;
	const fits = !isNarrow && at.right + GAP + width <= innerWidth - GAP;
	const x = fits ? at.right + GAP : at.left;
	const y = fits ? at.top + (at.height - height) / 2 : at.top - height - GAP;
	bubble.style.left = `${clamp(x, innerWidth - width - GAP)}px`;
	bubble.style.top = `${clamp(y, innerHeight - height - GAP)}px`;
}

function clamp(at: number, most: number): number {
	return Math.round(Math.max(GAP, Math.min(at, most)));
}
