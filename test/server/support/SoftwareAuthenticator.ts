/** An authenticator in software: makes passkeys and signs with them, as a browser would have it done. */
import type {
	AuthenticationResponseJSON,
	PublicKeyCredentialCreationOptionsJSON,
	PublicKeyCredentialRequestOptionsJSON,
	RegistrationResponseJSON,
} from "@simplewebauthn/server";
import {
	fromBase64Url,
	toBase64Url,
} from "../../../src/server/identity/passkeys/challenge.ts";
import { SITE } from "./visitor.ts";

const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" };

/** https://www.w3.org/TR/webauthn-3/#authdata-flags */
const USER_PRESENT = 1;
const USER_VERIFIED = 4;
const HAS_KEY = 64;

type Passkey = {
	readonly keys: CryptoKeyPair;
	readonly userHandle: string;
	readonly host: string;
	counter: number;
};

const bytesOf = (text: string) =>
	new Uint8Array(new TextEncoder().encode(text));

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function joined(...parts: (Uint8Array | number[])[]): Uint8Array<ArrayBuffer> {
	return new Uint8Array(parts.flatMap((part) => [...part]));
}

/** The head of a CBOR item: its type and its length. */
function head(type: number, length: number): number[] {
	const kind = type << 5;
	if (length < 24) return [kind | length];
	return length < 256
		? [kind | 24, length]
		: [kind | 25, length >> 8, length & 255];
}

const cborText = (text: string) => joined(head(3, text.length), bytesOf(text));
const cborBytes = (bytes: Uint8Array) => joined(head(2, bytes.length), bytes);

export class SoftwareAuthenticator {
	readonly passkeys = new Map<string, Passkey>();
	/** Where the browser believes to be. */
	origin = SITE;
	/** Whether each signature counts. */
	isCounting = true;

	/** Another device with the same passkeys, as they are now. */
	clone(): SoftwareAuthenticator {
		const copy = new SoftwareAuthenticator();
		for (const [id, passkey] of this.passkeys)
			copy.passkeys.set(id, { ...passkey });
		return copy;
	}

	async create(
		options: PublicKeyCredentialCreationOptionsJSON,
	): Promise<RegistrationResponseJSON> {
		const keys = (await crypto.subtle.generateKey(ALGORITHM, true, [
			"sign",
		])) as CryptoKeyPair;
		const rawId = crypto.getRandomValues(new Uint8Array(32));
		const id = toBase64Url(rawId);
		const host = options.rp.id ?? "";
		const counter = this.isCounting ? 1 : 0;
		const userHandle = options.user.id;
		this.passkeys.set(id, { keys, userHandle, host, counter });
		const attested = joined(
			new Uint8Array(16),
			[rawId.length >> 8, rawId.length & 255],
			rawId,
			await coseKey(keys.publicKey),
		);
		const flags = USER_PRESENT | USER_VERIFIED | HAS_KEY;
		const authData = joined(await dataOf({ host, counter }, flags), attested);
		const attestation = joined(
			head(5, 3),
			...[cborText("fmt"), cborText("none")],
			...[cborText("attStmt"), head(5, 0)],
			...[cborText("authData"), cborBytes(authData)],
		);
		return {
			...{ id, rawId: id, type: "public-key", clientExtensionResults: {} },
			response: {
				clientDataJSON: this.#clientData("webauthn.create", options.challenge),
				attestationObject: toBase64Url(attestation),
				transports: ["internal"],
			},
		};
	}

	/** Signs with its only passkey, or with one of these. */
	async get(
		options: PublicKeyCredentialRequestOptionsJSON,
		id = [...this.passkeys.keys()][0] ?? "",
	): Promise<AuthenticationResponseJSON> {
		const passkey = this.passkeys.get(id);
		if (passkey === undefined) throw new Error("there is no such passkey");
		if (this.isCounting) passkey.counter++;
		const authData = await dataOf(passkey, USER_PRESENT | USER_VERIFIED);
		const clientData = this.#clientData("webauthn.get", options.challenge);
		const clientHash = await sha256(
			fromBase64Url(clientData) ?? new Uint8Array(),
		);
		const raw = await crypto.subtle.sign(
			ALGORITHM,
			passkey.keys.privateKey,
			joined(authData, clientHash),
		);
		return {
			...{ id, rawId: id, type: "public-key", clientExtensionResults: {} },
			response: {
				clientDataJSON: clientData,
				authenticatorData: toBase64Url(authData),
				signature: toBase64Url(derOf(new Uint8Array(raw))),
				userHandle: passkey.userHandle,
			},
		};
	}

	#clientData(type: string, challenge: string): string {
		const { origin } = this;
		const data = { type, challenge, origin, crossOrigin: false };
		return toBase64Url(bytesOf(JSON.stringify(data)));
	}
}

async function dataOf(
	{ host, counter }: Pick<Passkey, "host" | "counter">,
	flags: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const count = new Uint8Array(4);
	new DataView(count.buffer).setUint32(0, counter);
	return joined(await sha256(bytesOf(host)), [flags], count);
}

/** A P-256 key for ES256: https://www.rfc-editor.org/rfc/rfc9053#section-7.1 */
async function coseKey(key: CryptoKey): Promise<Uint8Array> {
	const { x = "", y = "" } = (await crypto.subtle.exportKey(
		"jwk",
		key,
	)) as JsonWebKey;
	const coordinate = (text: string) =>
		cborBytes(fromBase64Url(text) ?? new Uint8Array());
	return joined(
		head(5, 5),
		// Negative numbers are -1 - n.
		...[
			[1, 2],
			[3, ...head(1, 6)],
			[...head(1, 0), 1],
		],
		...[head(1, 1), coordinate(x), head(1, 2), coordinate(y)],
	);
}

/** WebCrypto gives the two numbers of a signature, WebAuthn wants them in ASN.1. */
function derOf(raw: Uint8Array): Uint8Array {
	const number = (bytes: Uint8Array) => {
		const start = bytes.findIndex((byte) => byte !== 0);
		const plain = [...bytes.slice(Math.max(0, start))];
		const whole = plain[0] > 127 ? [0, ...plain] : plain;
		return [2, whole.length, ...whole];
	};
	const both = [...number(raw.slice(0, 32)), ...number(raw.slice(32))];
	return new Uint8Array([0x30, both.length, ...both]);
}
