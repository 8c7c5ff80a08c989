/** The bottom bar: the orders left, and the actions on them. */
import type { GameWords } from "../../../words/en/game.ts";
import { el, setText } from "../../ui/dom.ts";
import type { OrderBarText } from "../boardModel.ts";
import { onPress } from "./onPress.ts";

export type OrderBarHandlers = {
	/** The turn and phase that a button press applies to. */
	readonly playedIn: () => string;
	readonly onBank: () => void;
	readonly onUndo: () => void;
	readonly onConfirm: () => void;
	readonly onReady: () => void;
	/** The button that had the focus has been disabled. */
	readonly onFocusLost: () => void;
};

export class OrderBar {
	readonly root: HTMLElement;
	readonly #words: GameWords["bar"];
	readonly #count = el("span", { class: "count" });
	readonly #pips = el("span", { class: "pips", "aria-hidden": "true" });
	readonly #orders: HTMLElement;
	readonly #explain = el("span", { class: "explain", role: "tooltip" });
	readonly #bank: HTMLButtonElement;
	readonly #undo: HTMLButtonElement;
	readonly #confirm: HTMLButtonElement;
	readonly #ready: HTMLButtonElement;
	readonly #onFocusLost: () => void;
	readonly #message = el("p", { class: "message", role: "status" });

	constructor(words: GameWords, handlers: OrderBarHandlers) {
		const { bar } = words;
		this.#words = bar;
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
		this.#bank = button("B", "bank");
		this.#undo = button("U", "undo");
		this.#confirm = button("C", "confirm");
		this.#ready = button("R", "ready");
		const { playedIn, onBank, onUndo, onConfirm, onReady } = handlers;
		onPress(this.#bank, playedIn, onBank);
		onPress(this.#undo, playedIn, onUndo);
		onPress(this.#confirm, playedIn, onConfirm);
		onPress(this.#ready, playedIn, onReady);
		this.root = el(
			"section",
			{ class: "bar", "aria-label": bar.name },
			this.#orders,
			this.#message,
			el(
				"div",
				{ class: "buttons" },
				this.#bank,
				this.#undo,
				this.#confirm,
				this.#ready,
			),
		);
		name(this.#undo, bar.undo, bar.undoHint);
	}

	update(text: OrderBarText): void {
		const bar = this.#words;
		this.root.classList.toggle("idle", text.pips === null && !text.isStart);
		this.#showPips(text);
		const confirm = text.isStart
			? bar.start
			: text.drafts > 1
				? bar.confirmMany(text.drafts)
				: bar.confirm;
		name(this.#bank, bar.bank, text.bankHint);
		name(this.#confirm, confirm, bar.confirmHint);
		if (text.isReady) name(this.#ready, bar.isReady, bar.readyHint);
		else if (text.isStart)
			name(this.#ready, bar.readyByLot, bar.readyByLotHint);
		else
			name(
				this.#ready,
				bar.ready,
				text.isTogether ? bar.readyAllHint : bar.readyHint,
			);
		this.#bank.setAttribute("aria-pressed", String(text.isBankDrafted));
		this.#bank.hidden = text.isStart || text.isSingleStep || !text.hasBank;
		this.#undo.hidden = text.isSingleStep;
		this.#confirm.hidden = text.isSingleStep || text.isTogether;
		this.#ready.hidden = !text.hasReady;
		this.#disable(
			[this.#bank, !text.canBank],
			[this.#undo, text.drafts === 0],
			[this.#confirm, text.drafts === 0],
			[this.#ready, !text.canReady || text.isReady],
		);
		this.root.classList.toggle("sending", text.isSending);
		// The next step stands out: confirming, or once all is planned being ready.
		const isLeft = text.isTogether
			? (text.pips?.left ?? 0) > text.drafts
			: text.drafts > 0;
		this.root.classList.toggle("not-ready", isLeft);
	}

	/** Disables buttons. A disabled button loses the focus, so the focus is moved. */
	#disable(...buttons: [HTMLButtonElement, isDisabled: boolean][]): void {
		const focused = document.activeElement;
		for (const [button, isDisabled] of buttons) button.disabled = isDisabled;
		if (focused instanceof HTMLButtonElement && focused.disabled)
			this.#onFocusLost();
	}

	/** Says why an action failed, or that a request is pending. */
	say(message: string): void {
		setText(this.#message, message);
	}

	#showPips({ pips, byTowns, isTogether, drafts }: OrderBarText): void {
		const bar = this.#words;
		this.#orders.hidden = pips === null;
		if (pips === null) return;
		const { level, banked } = pips;
		const left = pips.left - (isTogether ? drafts : 0);
		setText(this.#count, bar.ordersLeft(left));
		setText(
			this.#explain,
			byTowns === null ? bar.pips(level, banked) : bar.pipsByTowns(...byTowns),
		);
		const all = level + Math.floor(banked + 1e-9);
		const key = `${level} ${all} ${left}`;
		if (this.#pips.dataset.shown === key) return;
		this.#pips.dataset.shown = key;
		this.#pips.replaceChildren(
			...Array.from({ length: Math.min(24, Math.max(all, left)) }, (_, i) =>
				el("span", {
					class: `pip${i >= level ? " banked" : ""}${i >= all - left ? "" : " used"}`,
				}),
			),
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

function name(element: HTMLElement, text: string, hint: string): void {
	const label = element.firstElementChild;
	if (label) setText(label, text);
	if (element.title !== hint) element.title = hint;
}
