/** Parses what a browser sends of a passkey: a new one, or a signature of one. */
import type {
	AuthenticationResponseJSON,
	RegistrationResponseJSON,
} from "@simplewebauthn/server";
import * as z from "zod/mini";

/** The longest id that a credential may have is 1023 bytes. */
const id = z.string().check(z.regex(/^[\w-]{1,1364}$/));
const base64Url = z.string().check(z.regex(/^[\w-]{1,12000}$/));

const MOST_TRANSPORTS = 8;
const transport = z.string().check(z.regex(/^[a-z-]{1,12}$/));

const shared = { id, rawId: id, type: z.literal("public-key") };

const created = z.object({
	...shared,
	response: z.object({
		clientDataJSON: base64Url,
		attestationObject: base64Url,
		transports: z.optional(
			z.array(transport).check(z.maxLength(MOST_TRANSPORTS)),
		),
	}),
});

const used = z.object({
	...shared,
	response: z.object({
		clientDataJSON: base64Url,
		authenticatorData: base64Url,
		signature: base64Url,
		userHandle: z.nullish(base64Url),
	}),
});

/** A new passkey as a browser sends it; null for anything else. */
export function parseCreated(value: unknown): RegistrationResponseJSON | null {
	const { data } = created.safeParse(value);
	if (data === undefined) return null;
	const { response, ...rest } = data;
	return {
		...{ ...rest, clientExtensionResults: {} },
		response: response as RegistrationResponseJSON["response"],
	};
}

/** A passkey's signature as a browser sends it; null for anything else. */
export function parseUsed(value: unknown): AuthenticationResponseJSON | null {
	const { data } = used.safeParse(value);
	if (data === undefined) return null;
	const { userHandle, ...response } = data.response;
	return {
		...{ ...data, clientExtensionResults: {} },
		response: { ...response, ...(userHandle ? { userHandle } : {}) },
	};
}

/** The challenge that was signed; empty if it can't be read. */
export function challengeIn(clientDataJSON: string): string {
	try {
		const json = atob(clientDataJSON.replaceAll("-", "+").replaceAll("_", "/"));
		const { challenge } = JSON.parse(json);
		return typeof challenge === "string" ? challenge : "";
	} catch {
		return "";
	}
}
