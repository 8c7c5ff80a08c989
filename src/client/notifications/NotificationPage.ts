/** The page's states, and what its buttons and choices do. */
import { setText } from "../ui/dom.ts";
import {
	currentSubscription,
	type PushState,
	stateOfBrowser,
	subscribe,
} from "./pushSupport.ts";

/** What the page says about the reader's last press; the server writes the sentences into it. */
type Status = "saved" | "off" | "sent" | "dismissed" | "failed" | "tooMany";

/** What the server knows of this browser, as the form's fields have it. */
type Settings = {
	readonly turns: boolean;
	readonly begins: boolean;
	readonly ends: boolean;
	readonly signIns: boolean;
	/** "" for none. */
	readonly from: string;
	readonly to: string;
};

const TOO_MANY = 429;

/** A request that takes longer is given up for good, so that it can't overtake the next one. */
const ANSWER_WITHIN_MS = 20_000;

export class NotificationPage {
	readonly #root: HTMLElement;
	readonly #form: HTMLFormElement;
	readonly #status: HTMLElement;
	#subscription: PushSubscription | null = null;
	/** What was pressed last, after all that was pressed before. */
	#last: Promise<unknown> = Promise.resolve();

	constructor(root: HTMLElement) {
		this.#root = root;
		this.#form = find(root, "form");
		this.#status = find(root, "[role=status]");
	}

	async start(): Promise<void> {
		this.#onPress("on", () => this.#turnOn());
		this.#onPress("off", () => this.#turnOff());
		this.#onPress("trial", () => this.#try());
		this.#form.addEventListener("change", () => this.#run(() => this.#save()));
		this.#form.addEventListener("submit", (event) => event.preventDefault());
		const state = stateOfBrowser();
		if (state === "off" && Notification.permission === "granted")
			await this.#run(() => this.#recall());
		if (this.#subscription === null) this.#show(state);
	}

	#show(state: PushState): void {
		for (const part of this.#root.querySelectorAll<HTMLElement>("[data-state]"))
			part.hidden = part.dataset.state !== state;
	}

	#say(status: Status | null): void {
		setText(this.#status, status ? (this.#status.dataset[status] ?? "") : "");
	}

	#onPress(name: string, act: () => Promise<void>): void {
		find(this.#root, `[data-press=${name}]`).addEventListener("click", () =>
			this.#run(act),
		);
	}

	/** Does one thing after the other. */
	async #run(act: () => Promise<unknown>): Promise<void> {
		this.#last = this.#last.then(act).catch(() => this.#say("failed"));
		await this.#last;
	}

	/** A browser may have a subscription from before its reader signed out or in. */
	async #recall(): Promise<void> {
		const found = await currentSubscription();
		if (found === null) return;
		const response = await send("look", { endpoint: found.endpoint });
		const { settings } = (await response.json()) as {
			settings: Settings | null;
		};
		if (settings === null) return;
		this.#subscription = found;
		this.#fill(settings);
		this.#show("on");
	}

	#fill({ from, to, ...choices }: Settings): void {
		for (const [name, isOn] of Object.entries(choices))
			this.#field(name).checked = isOn;
		this.#field("quiet").checked = from !== "";
		if (from !== "") {
			this.#field("from").value = from;
			this.#field("to").value = to;
		}
		this.#showHours();
	}

	#field(name: string): HTMLInputElement {
		return this.#form.elements.namedItem(name) as HTMLInputElement;
	}

	#showHours(): void {
		const hours = find<HTMLElement>(this.#form, "[data-hours]");
		hours.hidden = !this.#field("quiet").checked;
	}

	/** The browser asks only while it handles the reader's press. */
	async #turnOn(): Promise<void> {
		const permission = await Notification.requestPermission();
		if (permission === "denied") this.#show("blocked");
		if (permission === "default") this.#say("dismissed");
		if (permission !== "granted") return;
		const subscription = await subscribe(this.#root.dataset.key ?? "");
		// Private windows allow notifications, but have no push.
		if (subscription === null) return this.#show("unsupported");
		this.#subscription = subscription;
		if (!(await this.#save())) return;
		this.#say(null);
		this.#show("on");
		find<HTMLElement>(this.#root, "[data-press=off]").focus();
	}

	/** Has the server keep what is chosen; returns whether it does. */
	async #save(): Promise<boolean> {
		this.#showHours();
		const { endpoint, keys } = this.#subscription?.toJSON() ?? {};
		const chosen = Object.fromEntries(new FormData(this.#form));
		const hasQuiet = this.#field("quiet").checked;
		const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
		const response = await send("save", {
			// Not left out, as by pages that did not know it.
			...{ ends: "", ...(chosen as Record<string, string>) },
			...keys,
			...{ endpoint: endpoint ?? "", timeZone },
			...(hasQuiet ? {} : { from: "", to: "" }),
		});
		this.#say(statusOf(response, "saved"));
		return response.ok;
	}

	async #turnOff(): Promise<void> {
		const { endpoint = "" } = this.#subscription ?? {};
		const response = await send("off", { endpoint });
		this.#say(statusOf(response, "off"));
		if (!response.ok) return;
		await this.#subscription?.unsubscribe();
		this.#subscription = null;
		this.#show("off");
		find<HTMLElement>(this.#root, "[data-press=on]").focus();
	}

	async #try(): Promise<void> {
		const { endpoint = "" } = this.#subscription ?? {};
		this.#say(statusOf(await send("trial", { endpoint }), "sent"));
	}
}

function statusOf({ ok, status }: Response, done: Status): Status {
	if (ok) return done;
	return status === TOO_MANY ? "tooMany" : "failed";
}

function send(what: string, form: Record<string, string>): Promise<Response> {
	return fetch(`/notifications/${what}`, {
		method: "POST",
		body: new URLSearchParams(form),
		signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
	});
}

function find<T extends Element>(root: Element, selector: string): T {
	const found = root.querySelector<T>(selector);
	if (found === null) throw new Error(`the page lacks ${selector}`);
	return found;
}
