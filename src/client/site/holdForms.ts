/** Blocks a submitted form until the answer arrives, so that a second press does not submit it again. */

/** An answer that arrives sooner needs no message. */
const SAID_AFTER_MS = 250;

/** After this long without an answer the form can be submitted again, as the reader may have stopped the request. */
const HELD_MS = 15_000;

export function holdForms(): void {
	const sending = document.body.dataset.sending ?? "";
	let held: HeldForm[] = [];
	document.addEventListener("submit", (event) => {
		const { target: form, defaultPrevented } = event;
		if (defaultPrevented || !(form instanceof HTMLFormElement)) return;
		if (form.method !== "post") return;
		if (held.some((one) => one.isOf(form))) event.preventDefault();
		else held.push(new HeldForm(form, event.submitter, sending));
	});
	// Also when the browser restores the page from its back/forward cache.
	addEventListener("pageshow", () => {
		for (const one of held) one.free();
		held = [];
	});
}

class HeldForm {
	readonly #form: HTMLFormElement;
	readonly #pressed: HTMLElement | null;
	readonly #status = document.createElement("span");
	/** The button's original content. */
	readonly #label: readonly Node[];
	readonly #timers: readonly number[];
	#isHeld = true;

	constructor(
		form: HTMLFormElement,
		pressed: HTMLElement | null,
		sending: string,
	) {
		this.#form = form;
		this.#pressed = pressed;
		this.#label = [...(pressed?.childNodes ?? [])];
		this.#status.className = "unseen";
		this.#status.role = "status";
		form.append(this.#status);
		// A disabled button would lose the focus, and its value would not be submitted.
		this.#mark(true);
		this.#timers = [
			setTimeout(() => this.#say(sending), SAID_AFTER_MS),
			setTimeout(() => this.free(), HELD_MS),
		];
	}

	isOf(form: HTMLFormElement): boolean {
		return this.#isHeld && this.#form === form;
	}

	free(): void {
		if (!this.#isHeld) return;
		this.#isHeld = false;
		for (const timer of this.#timers) clearTimeout(timer);
		this.#mark(false);
		this.#pressed?.replaceChildren(...this.#label);
		this.#status.remove();
	}

	#say(sending: string): void {
		this.#pressed?.replaceChildren(sending);
		this.#status.textContent = sending;
	}

	#mark(isHeld: boolean): void {
		for (const button of this.#form.querySelectorAll("button"))
			if (isHeld) button.ariaDisabled = "true";
			else button.ariaDisabled = null;
	}
}
