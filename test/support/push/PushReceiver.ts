/** A browser's end of push: its keys, by which alone its messages can be read (RFC 8291). */
export type ReceivedPush = {
	/** The address to which it was sent, without the service's host. */
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	/** In base64. */
	readonly body: string;
	/** Epoch ms. */
	readonly at: number;
};

/** How the next messages to an address are answered; the last answer stays. */
export type PushAnswer = {
	readonly status: number;
	readonly retryAfter?: string;
};

const SALT_BYTES = 16;
const KEY_BYTES = 65;
/** The salt, the record's size, and the length of the key. */
const KEY_AT = SALT_BYTES + 4 + 1;

export class PushReceiver {
	readonly #keys: CryptoKeyPair;
	readonly #auth: Uint8Array<ArrayBuffer>;
	readonly #publicKey: Uint8Array<ArrayBuffer>;
	/** The address at the push service, below its host. */
	readonly path: string;

	private constructor(keys: CryptoKeyPair, publicKey: Uint8Array<ArrayBuffer>) {
		this.#keys = keys;
		this.#publicKey = publicKey;
		this.#auth = crypto.getRandomValues(new Uint8Array(16));
		this.path = `/fcm/send/${crypto.randomUUID()}`;
	}

	static async create(): Promise<PushReceiver> {
		const keys = (await crypto.subtle.generateKey(
			{ name: "ECDH", namedCurve: "P-256" },
			true,
			["deriveBits"],
		)) as CryptoKeyPair;
		const raw = await crypto.subtle.exportKey("raw", keys.publicKey);
		return new PushReceiver(keys, new Uint8Array(raw as ArrayBuffer));
	}

	get endpoint(): string {
		return `https://fcm.googleapis.com${this.path}`;
	}

	/** As the Push API gives it, and our forms send it. */
	get target() {
		const { endpoint } = this;
		return {
			endpoint,
			p256dh: base64Url(this.#publicKey),
			auth: base64Url(this.#auth),
		};
	}

	/** The text of a message. Throws if it was not encrypted for this browser. */
	async read({ body }: Pick<ReceivedPush, "body">): Promise<string> {
		const bytes = bytesOf(body);
		const salt = bytes.slice(0, SALT_BYTES);
		const sender = bytes.slice(KEY_AT, KEY_AT + KEY_BYTES);
		const secret = await this.#secretWith(sender);
		const [keyBytes, nonce] = await Promise.all([
			derive(secret, salt, infoOf("Content-Encoding: aes128gcm\0"), 16),
			derive(secret, salt, infoOf("Content-Encoding: nonce\0"), 12),
		]);
		const key = await crypto.subtle.importKey(
			"raw",
			keyBytes,
			"AES-GCM",
			false,
			["decrypt"],
		);
		const record = bytes.slice(KEY_AT + KEY_BYTES);
		const algorithm = { name: "AES-GCM", iv: nonce };
		const clear = await crypto.subtle.decrypt(algorithm, key, record);
		const text = new TextDecoder().decode(clear);
		// The last record ends with 2, and padding.
		return text.slice(0, text.lastIndexOf("\u0002"));
	}

	async #secretWith(
		sender: Uint8Array<ArrayBuffer>,
	): Promise<Uint8Array<ArrayBuffer>> {
		const ecdh = { name: "ECDH", namedCurve: "P-256" };
		const theirs = await crypto.subtle.importKey(
			"raw",
			sender,
			ecdh,
			false,
			[],
		);
		// In workerd's types the second name has a dollar.
		const algorithm = { name: "ECDH", public: theirs, $public: theirs };
		const shared = await crypto.subtle.deriveBits(
			algorithm,
			this.#keys.privateKey,
			256,
		);
		const info = new Uint8Array([
			...infoOf("WebPush: info\0"),
			...this.#publicKey,
			...sender,
		]);
		return derive(new Uint8Array(shared), this.#auth, info, 32);
	}
}

async function derive(
	secret: Uint8Array<ArrayBuffer>,
	salt: Uint8Array<ArrayBuffer>,
	info: Uint8Array<ArrayBuffer>,
	length: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, [
		"deriveBits",
	]);
	const hkdf = { name: "HKDF", hash: "SHA-256", salt, info };
	return new Uint8Array(await crypto.subtle.deriveBits(hkdf, key, length * 8));
}

function infoOf(text: string): Uint8Array<ArrayBuffer> {
	return new Uint8Array(new TextEncoder().encode(text));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
	const text = atob(base64.replaceAll("-", "+").replaceAll("_", "/"));
	return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function base64Url(bytes: Uint8Array): string {
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}

/** What the site says about itself in a message's header; throws if it is not signed with its key (RFC 8292). */
export async function readVapid(authorization: string) {
	const [, token, publicKey] = /^vapid t=([\w.-]+), k=([\w-]+)$/.exec(
		authorization,
	) as RegExpExecArray;
	const [header, payload, signature] = token.split(".");
	const key = await crypto.subtle.importKey(
		"raw",
		bytesOf(publicKey),
		{ name: "ECDSA", namedCurve: "P-256" },
		false,
		["verify"],
	);
	const isSigned = await crypto.subtle.verify(
		{ name: "ECDSA", hash: "SHA-256" },
		key,
		bytesOf(signature),
		infoOf(`${header}.${payload}`),
	);
	if (!isSigned) throw new Error("the token is not signed with this key");
	const claims = new TextDecoder().decode(bytesOf(payload));
	return { publicKey, claims: JSON.parse(claims) };
}
