/** Uses passkeys: asks the server what to sign, the browser to sign it, and sends the signature. */
import {
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
	startAuthentication,
	startRegistration,
} from "@simplewebauthn/browser";

/** What the server answers. */
type Answer = {
	/** The page to go to. */
	readonly to?: string;
	/** A sentence for the reader. */
	readonly problem?: string;
	/** The server does not know this passkey. */
	readonly isUnknown?: boolean;
};

/** The server's challenges are valid for ten minutes. */
const OFFERED_MS = 8 * 60 * 1000;

/** Shows a sentence beside the button; an empty one hides it. */
export type Say = (text: string) => void;

/** Does what a button is for, once it is pressed. */
export async function usePasskey(part: HTMLElement, say: Say): Promise<void> {
	say("");
	try {
		await pressed(part, say);
	} catch (error) {
		say(sentenceFor(error, part));
	}
	// A press ends what the browser offered before.
	if (part.dataset.passkey === "enter") offerAgain(part, say);
}

async function pressed(part: HTMLElement, say: Say): Promise<void> {
	const { passkey: act = "", back = "/" } = part.dataset;
	const name = act === "register" ? typedName() : "";
	const path = `/passkeys/${act}.json?${new URLSearchParams({ name })}`;
	const options = await ask(path);
	if (isAnswer(options)) {
		follow(options, say);
		return;
	}
	const credential = await ("rp" in options
		? startRegistration({ optionsJSON: options })
		: startAuthentication({ optionsJSON: options }));
	const answer = await send(`/passkeys/${act}`, { credential, back, name });
	follow(answer, say);
	if (answer.isUnknown) await forget(options, credential.id);
}

function offerAgain(part: HTMLElement, say: Say): void {
	// Without the server nothing is offered; the button says so.
	void offerPasskeys(part, say).catch(() => {});
}

/**
 * Lets the browser offer its passkeys by itself, until one is chosen or the reader leaves.
 * Asks anew before the challenge expires.
 */
export async function offerPasskeys(
	part: HTMLElement,
	say: Say,
): Promise<void> {
	const { back = "/" } = part.dataset;
	const options = await ask("/passkeys/enter.json");
	if (isAnswer(options) || "rp" in options) return;
	const timer = setTimeout(() => offerAgain(part, say), OFFERED_MS);
	try {
		const credential = await startAuthentication({
			optionsJSON: options,
			useBrowserAutofill: true,
		});
		const answer = await send("/passkeys/enter", { credential, back });
		follow(answer, say);
		if (answer.isUnknown) await forget(options, credential.id);
	} catch {
		// Nobody chose one: a press on the button, or the next offer, took its place.
	}
	clearTimeout(timer);
}

function typedName(): string {
	return document.querySelector<HTMLInputElement>("#name")?.value ?? "";
}

type Options =
	| PublicKeyCredentialCreationOptionsJSON
	| PublicKeyCredentialRequestOptionsJSON;

function isAnswer(sent: Options | Answer): sent is Answer {
	return !("challenge" in sent);
}

async function ask(path: string): Promise<Options | Answer> {
	const response = await fetch(path, { cache: "no-store" });
	return await response.json();
}

async function send(path: string, body: object): Promise<Answer> {
	const response = await fetch(path, {
		method: "POST",
		headers: { "Content-Type": "application/json" },
		body: JSON.stringify(body),
	});
	return await response.json();
}

function follow({ to, problem }: Answer, say: Say): void {
	if (to === undefined) {
		say(problem ?? "");
		return;
	}
	const { pathname, search } = new URL(to, location.href);
	const isHere = pathname + search === location.pathname + location.search;
	location.assign(to);
	// An address that differs by its fragment alone does not load the page again.
	if (isHere) location.reload();
}

/** Lets the browser stop offering a passkey that was removed here. */
async function forget(options: Options, credentialId: string): Promise<void> {
	const { signalUnknownCredential } = PublicKeyCredential as unknown as {
		readonly signalUnknownCredential?: (unknown: object) => Promise<void>;
	};
	if (!("rpId" in options) || signalUnknownCredential === undefined) return;
	const unknown = { rpId: options.rpId, credentialId };
	await signalUnknownCredential.call(PublicKeyCredential, unknown);
}

function sentenceFor(error: unknown, part: HTMLElement): string {
	const { cancelled = "", exists = "", unreachable = "" } = part.dataset;
	if (!(error instanceof Error)) return unreachable;
	const { cause } = error;
	const { name } = cause instanceof Error ? cause : error;
	if (name === "InvalidStateError") return exists;
	return name === "NotAllowedError" || name === "AbortError"
		? cancelled
		: unreachable;
}
