/** A push service that takes every message and reads none, and browsers that have subscribed at it. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export class PushService {
	readonly #server = createServer((request, response) => {
		this.#received++;
		request.resume();
		response.writeHead(201).end();
	});
	#received = 0;

	static async start(): Promise<PushService> {
		const service = new PushService();
		service.#server.listen(0, "127.0.0.1");
		await once(service.#server, "listening");
		return service;
	}

	get url(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${port}`;
	}

	/** How many messages have arrived. */
	get received(): number {
		return this.#received;
	}

	stop(): void {
		this.#server.closeAllConnections();
		this.#server.close();
	}
}

/** The browser of a person subscribes to everything. Throws if the site at `url` refuses. */
export async function subscribe(url: string, cookie: string): Promise<void> {
	const keys = (await crypto.subtle.generateKey(
		{ name: "ECDH", namedCurve: "P-256" },
		true,
		["deriveBits"],
	)) as CryptoKeyPair;
	const point = await crypto.subtle.exportKey("raw", keys.publicKey);
	const form = {
		endpoint: `https://fcm.googleapis.com/fcm/send/${crypto.randomUUID()}`,
		p256dh: Buffer.from(point).toString("base64url"),
		auth: randomText(16),
		...{ turns: "on", begins: "on", signIns: "on" },
		...{ from: "", to: "", timeZone: "Europe/Paris" },
	};
	const response = await fetch(`${url}/notifications/save`, {
		method: "POST",
		headers: { Cookie: cookie },
		body: new URLSearchParams(form),
	});
	if (!response.ok)
		throw new Error(`subscribing: ${response.status} ${await response.text()}`);
}

function randomText(bytes: number): string {
	const random = crypto.getRandomValues(new Uint8Array(bytes));
	return Buffer.from(random).toString("base64url");
}
