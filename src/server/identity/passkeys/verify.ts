/**
 * Verifies what passkeys have signed. The library is large and is needed
 * nowhere else, so that this file is only imported when a passkey is used.
 */
import {
	type AuthenticationResponseJSON,
	type RegistrationResponseJSON,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { NewPasskey, Passkey } from "../../db/passkeys.ts";
import { fromBase64Url, toBase64Url } from "./challenge.ts";

/** What must have been signed. */
export type Expected = {
	/** Whether the challenge is ours; it is called once. */
	readonly isOwn: (challenge: string) => Promise<boolean>;
	readonly origin: string;
	/** The host that the passkey belongs to. */
	readonly host: string;
};

/** A new passkey; null if it was not made for us, or not now. */
export async function verifyNew(
	response: RegistrationResponseJSON,
	{ isOwn, origin, host }: Expected,
): Promise<Omit<NewPasskey, "name"> | null> {
	try {
		const { verified, registrationInfo } = await verifyRegistrationResponse({
			response,
			expectedChallenge: isOwn,
			expectedOrigin: origin,
			expectedRPID: host,
			requireUserVerification: false,
		});
		if (!verified) return null;
		const { credential } = registrationInfo;
		return {
			id: credential.id,
			publicKey: toBase64Url(credential.publicKey),
			counter: credential.counter,
			transports: response.response.transports ?? [],
		};
	} catch {
		return null;
	}
}

/** The passkey's counter after it has signed; null if the signature is not valid, not for us, or not of now. */
export async function verifyUse(
	response: AuthenticationResponseJSON,
	{ id, publicKey }: Passkey,
	{ isOwn, origin, host }: Expected,
): Promise<number | null> {
	try {
		const { verified, authenticationInfo } = await verifyAuthenticationResponse(
			{
				response,
				expectedChallenge: isOwn,
				expectedOrigin: origin,
				expectedRPID: host,
				// Counters are compared where they are saved (db/passkeys.ts), in one query.
				credential: {
					...{ id, counter: 0 },
					publicKey: fromBase64Url(publicKey) ?? new Uint8Array(),
				},
				requireUserVerification: false,
			},
		);
		return verified ? authenticationInfo.newCounter : null;
	} catch {
		return null;
	}
}
