/**
 * A server in front of the site, on which a test deploys another build: every file gets another
 * name, wherever it is named, and the earlier names are gone.
 */
import { once } from "node:events";
import {
	createServer,
	type IncomingMessage,
	request,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** The hash in a file's name, or in the service worker what tells builds apart. */
const HASH = /(-[A-Z0-9]{8})(?=\.(?:js|css)\b)|(?<=\bid:")\w{16}(?=")/g;
const MARK = ".next";
const WITH_NAMES = /^(text\/(html|css|javascript)|application\/javascript)/;

export class NextBuild {
	readonly #target: URL;
	readonly #server = createServer((asked, answer) => {
		this.#pass(asked, answer).catch(() => answer.destroy());
	});
	#isDeployed = false;

	static async of(url: string): Promise<NextBuild> {
		const next = new NextBuild(url);
		next.#server.listen(0, "localhost");
		await once(next.#server, "listening");
		return next;
	}

	private constructor(url: string) {
		this.#target = new URL(url);
	}

	get url(): string {
		const { port } = this.#server.address() as AddressInfo;
		return `http://localhost:${port}`;
	}

	deploy(): void {
		this.#isDeployed = true;
	}

	/** Whether a file's name is of the build that was deployed. */
	isNew(address: string): boolean {
		return address.includes(MARK);
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		this.#server.close();
		await once(this.#server, "close");
	}

	async #pass(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
		const { url = "/" } = asked;
		const isGone = url.startsWith("/build/") && !url.includes(MARK);
		if (this.#isDeployed && isGone) {
			answer.writeHead(404).end();
			return;
		}
		const far = request(new URL(url.replaceAll(MARK, ""), this.#target), {
			method: asked.method,
			headers: {
				...asked.headers,
				"accept-encoding": "identity",
				// What the page has is of the build before.
				...(this.#isDeployed && { "if-none-match": "" }),
			},
		});
		asked.pipe(far);
		const [given] = (await once(far, "response")) as [IncomingMessage];
		const type = given.headers["content-type"] ?? "";
		const status = given.statusCode ?? 502;
		if (!this.#isDeployed || !WITH_NAMES.test(type)) {
			answer.writeHead(status, given.headers);
			given.pipe(answer);
			return;
		}
		const renamed = (await text(given)).replace(HASH, `$&${MARK}`);
		const { "content-length": _, etag: __, ...headers } = given.headers;
		answer.writeHead(status, headers).end(renamed);
	}
}
