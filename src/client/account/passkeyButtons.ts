/** Shows the buttons that use passkeys, where the browser has them. */
import { retry } from "../net/retry.ts";
import { el, setText } from "../ui/dom.ts";

const ATTEMPTS = 3;

/** Loaded when the first button is pressed, or when the browser can offer passkeys by itself. */
const loadPasskeys = () => retry(() => import("./passkeys.ts"), ATTEMPTS);

export function addPasskeyButtons(): void {
	const parts = document.querySelectorAll<HTMLElement>("[data-passkey]");
	for (const part of parts) addButton(part);
}

function addButton(part: HTMLElement): void {
	const { label = "", unsupported = "" } = part.dataset;
	const button = el("button", { type: "button" }, label);
	const problem = el("p", { class: "problem", role: "alert", hidden: true });
	part.append(button, problem);
	part.hidden = false;
	const say = (text: string) => {
		problem.hidden = text === "";
		setText(problem, text);
	};
	if (typeof PublicKeyCredential === "undefined") {
		button.hidden = true;
		say(unsupported);
		return;
	}
	let isBusy = false;
	const run = async (isOffered: boolean) => {
		if (isBusy) return;
		isBusy = !isOffered;
		if (isBusy) button.ariaDisabled = "true";
		try {
			const { usePasskey } = await loadPasskeys();
			await usePasskey(part, say, isOffered);
		} catch {
			if (!isOffered) say(part.dataset.unreachable ?? "");
		} finally {
			if (!isOffered) isBusy = false;
			button.ariaDisabled = null;
		}
	};
	button.addEventListener("click", () => void run(false));
	if (part.dataset.passkey === "enter") void offer(() => run(true));
}

/** Offers passkeys in the field of the name. */
async function offer(run: () => Promise<void>): Promise<void> {
	const can = await PublicKeyCredential.isConditionalMediationAvailable?.();
	if (can === true) await run();
}
