/** What a browser is asked to sign, and by which passkeys (https://www.w3.org/TR/webauthn-3/). */
import type {
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
} from "@simplewebauthn/server";
import type { Context } from "hono";
import type { Passkey } from "../../db/passkeys.ts";
import type { AppEnv } from "../../env.ts";
import {
	type ChallengePurpose,
	newChallenge,
	toBase64Url,
} from "./challenge.ts";

type AppContext = Context<AppEnv>;

const SITE = "Hexmarch";

/** How long the browser waits for its reader, in ms. */
const TIMEOUT_MS = 5 * 60 * 1000;

/** Ed25519, P-256 and RSA (https://www.iana.org/assignments/cose/): one of them is in every authenticator. */
const ALGORITHMS = [-8, -7, -257];

/** Passkeys belong to this host, and to no other. */
export function hostOf({ req }: AppContext): string {
	return new URL(req.url).hostname;
}

/** Asks any passkey of this site, or one of these. */
export async function requestOptions(
	c: AppContext,
	purpose: ChallengePurpose,
	passkeys: readonly Passkey[] = [],
): Promise<PublicKeyCredentialRequestOptionsJSON> {
	return {
		challenge: await newChallenge(c, purpose),
		rpId: hostOf(c),
		timeout: TIMEOUT_MS,
		userVerification: "preferred",
		allowCredentials: passkeys.map(descriptorOf),
	};
}

/** Whose passkey it is. */
export type PasskeyOwner = { readonly player: string; readonly name: string };

/** Asks for a new passkey that is none of these. */
export async function creationOptions(
	c: AppContext,
	purpose: ChallengePurpose,
	{ player, name }: PasskeyOwner,
	passkeys: readonly Passkey[] = [],
): Promise<PublicKeyCredentialCreationOptionsJSON> {
	return {
		challenge: await newChallenge(c, purpose),
		rp: { id: hostOf(c), name: SITE },
		user: { id: handleOf(player), name, displayName: name },
		pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: "public-key", alg })),
		timeout: TIMEOUT_MS,
		attestation: "none",
		excludeCredentials: passkeys.map(descriptorOf),
		authenticatorSelection: {
			residentKey: "required",
			requireResidentKey: true,
			userVerification: "preferred",
		},
	};
}

/** The handle by which a passkey knows its account. */
export function handleOf(player: string): string {
	return toBase64Url(new TextEncoder().encode(player));
}

function descriptorOf({ id, transports }: Passkey) {
	return {
		...{ id, type: "public-key" as const },
		// A browser ignores those that it does not know.
		transports: transports as "internal"[],
	};
}
