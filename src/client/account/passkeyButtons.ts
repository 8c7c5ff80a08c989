/** Shows the buttons that use passkeys, where the browser has them. */
import { retry } from "../net/retry.ts";
import { el, setText } from "../ui/dom.ts";
import { type PasskeySupport, passkeySupport } from "./passkeySupport.ts";
import type { Say } from "./passkeys.ts";

const ATTEMPTS = 3;

/** The acts that make a passkey. */
const MAKING: ReadonlySet<string> = new Set(["register", "add"]);

/** Loaded when the first button is pressed, or when the browser can offer passkeys by itself. */
const loadPasskeys = () => retry(() => import("./passkeys.ts"), ATTEMPTS);

export async function addPasskeyButtons(): Promise<void> {
	const parts = document.querySelectorAll<HTMLElement>("[data-passkey]");
	if (parts.length === 0) return;
	const support = await passkeySupport(globalThis.PublicKeyCredential);
	for (const part of parts)
		if (support === "none") sayNone(part);
		else addButton(part, support);
}

/** Whoever registers has another way; the others may look for the passkey that they have. */
function sayNone(part: HTMLElement): void {
	const { passkey, unsupported = "" } = part.dataset;
	if (passkey === "register") return;
	part.replaceChildren(el("p", { class: "muted" }, unsupported));
	part.hidden = false;
}

function addButton(part: HTMLElement, support: PasskeySupport): void {
	const { passkey = "", label = "", keyOnly = "" } = part.dataset;
	const button = el("button", { type: "button" }, label);
	const problem = el("p", { class: "problem", role: "alert", hidden: true });
	part.append(button, problem);
	if (support === "keyOnly" && MAKING.has(passkey))
		part.append(el("p", { class: "muted" }, keyOnly));
	part.hidden = false;
	const say = (text: string) => {
		problem.hidden = text === "";
		setText(problem, text);
	};
	let isBusy = false;
	const press = async () => {
		if (isBusy) return;
		isBusy = true;
		button.ariaDisabled = "true";
		try {
			const { usePasskey } = await loadPasskeys();
			await usePasskey(part, say);
		} catch {
			say(part.dataset.unreachable ?? "");
		} finally {
			isBusy = false;
			button.ariaDisabled = null;
		}
	};
	button.addEventListener("click", () => void press());
	if (passkey === "enter") void offer(part, say);
}

/** Offers passkeys in the field of the name, where the browser can. */
async function offer(part: HTMLElement, say: Say): Promise<void> {
	try {
		const can = await PublicKeyCredential.isConditionalMediationAvailable?.();
		if (can !== true) return;
		const { offerPasskeys } = await loadPasskeys();
		await offerPasskeys(part, say);
	} catch {
		// The button is there all the same.
	}
}
