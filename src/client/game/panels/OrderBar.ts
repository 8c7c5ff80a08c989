/** The bottom bar: the turn's orders, and the actions on them. */
import type { GameWords } from "../../../words/en/game.ts";
import { el, setText } from "../../ui/dom.ts";
import type { ButtonText, OrderBarText } from "../orderBarText.ts";
import { onPress } from "./onPress.ts";

/** How long the bar tells what a key has changed. */
const TOLD_MS = 6000;

/** The bar's buttons in their order, with their keys. */
const KEYS = {
	bank: "B",
	more: "A",
	back: "U",
	confirm: "C",
	end: "E",
} as const;

type ButtonName = keyof typeof KEYS;

export type OrderBarHandlers = Readonly<Record<ButtonName, () => void>> & {
	/** The turn and phase that a button press applies to. */
	readonly playedIn: () => string;
	/** The button that had the focus has been disabled. */
	readonly onFocusLost: () => void;
};

export class OrderBar {
	readonly root: HTMLElement;
	readonly #count = el("span", { class: "count", "aria-live": "polite" });
	readonly #pips = el("span", { class: "pips", "aria-hidden": "true" });
	readonly #orders: HTMLElement;
	readonly #explain = el("span", { class: "explain", role: "tooltip" });
	readonly #buttons: readonly (readonly [ButtonName, HTMLButtonElement])[];
	readonly #onFocusLost: () => void;
	readonly #message = el("p", { class: "message", "aria-live": "polite" });
	/** What the bar says unless it tells something else for a while. */
	#said = "";
	#telling: ReturnType<typeof setTimeout> | undefined;

	constructor({ bar }: GameWords, handlers: OrderBarHandlers) {
		this.#onFocusLost = handlers.onFocusLost;
		this.#explain.id = "pips-explained";
		this.#orders = el(
			"div",
			{
				class: "orders",
				tabindex: 0,
				role: "group",
				"aria-label": bar.name,
				"aria-describedby": this.#explain.id,
			},
			this.#pips,
			this.#count,
			this.#explain,
		);
		this.#buttons = (Object.keys(KEYS) as ButtonName[]).map((name) => {
			const made = button(KEYS[name], name);
			onPress(made, handlers.playedIn, handlers[name]);
			return [name, made] as const;
		});
		this.root = el(
			"section",
			{ class: "bar", "aria-label": bar.name },
			this.#orders,
			this.#message,
			el("div", { class: "buttons" }, ...this.#buttons.map(([, one]) => one)),
		);
	}

	update(text: OrderBarText): void {
		const { orders, next, isDone, isAsking, isSending } = text;
		const { classList } = this.root;
		classList.toggle("idle", orders === null && text.end === null);
		classList.toggle("done", isDone);
		classList.toggle("asking", isAsking);
		classList.toggle("sending", isSending);
		this.#showOrders(orders);
		const focused = document.activeElement;
		for (const [name, one] of this.#buttons) {
			show(one, text[name]);
			one.classList.toggle("next", name === next);
		}
		// A disabled button loses the focus, so the focus is moved.
		if (focused instanceof HTMLButtonElement && focused.disabled)
			this.#onFocusLost();
	}

	/** Says why an action failed, that a request is pending, or what is asked. */
	say(message: string): void {
		if (message === this.#said) return;
		this.#said = message;
		this.#showSaid();
	}

	/** Tells what a key has changed: for a while, or until there is something else to say. */
	tell(message: string): void {
		clearTimeout(this.#telling);
		this.#telling = setTimeout(() => this.#showSaid(), TOLD_MS);
		setText(this.#message, message);
	}

	#showSaid(): void {
		clearTimeout(this.#telling);
		setText(this.#message, this.#said);
	}

	#showOrders(orders: OrderBarText["orders"]): void {
		this.#orders.hidden = orders === null;
		if (orders === null) return;
		const { pips, count, explanation } = orders;
		setText(this.#count, count);
		setText(this.#explain, explanation);
		const key = pips.join();
		if (this.#pips.dataset.shown === key) return;
		this.#pips.dataset.shown = key;
		this.#pips.replaceChildren(
			...pips.map((pip) => el("span", { class: `pip ${pip}` })),
		);
	}
}

function button(key: string, className: string): HTMLButtonElement {
	return el(
		"button",
		{ type: "button", class: className, "aria-keyshortcuts": key },
		el("span", { class: "text" }),
		el("kbd", { "aria-hidden": "true" }, key),
	);
}

function show(button: HTMLButtonElement, text: ButtonText | null): void {
	button.hidden = text === null;
	button.disabled = text?.isOff ?? true;
	if (text === null) return;
	const { label, hint, isPressed } = text;
	const place = button.firstElementChild;
	if (place) setText(place, label);
	if (button.title !== hint) button.title = hint;
	if (isPressed !== undefined)
		button.setAttribute("aria-pressed", String(isPressed));
}
