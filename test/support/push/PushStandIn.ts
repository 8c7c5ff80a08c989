/**
 * A push service, as far as a site sees one: a real HTTP server that keeps what it is sent,
 * and answers as it is told to. Tests in workerd ask it over HTTP, too.
 */
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PushAnswer, ReceivedPush } from "./PushReceiver.ts";

export class PushStandIn {
	readonly #server: Server;
	readonly #received: ReceivedPush[] = [];
	readonly #answers = new Map<string, PushAnswer[]>();

	constructor() {
		this.#server = createServer(async (request, response) => {
			const { pathname, searchParams } = new URL(request.url ?? "", "http://x");
			if (request.method === "GET") {
				const path = searchParams.get("path");
				const found = this.#received.filter((one) => one.path === path);
				response.end(JSON.stringify(found));
			} else if (request.method === "PUT") {
				this.#answers.set(pathname, JSON.parse(`${await bodyOf(request)}`));
				response.end();
			} else {
				const { status, retryAfter } = await this.#receive(request, pathname);
				if (retryAfter !== undefined)
					response.setHeader("Retry-After", retryAfter);
				response.writeHead(status).end();
			}
		});
	}

	async #receive(request: IncomingMessage, path: string): Promise<PushAnswer> {
		const body = (await bodyOf(request)).toString("base64");
		const headers = request.headers as Record<string, string>;
		this.#received.push({ path, headers, body, at: Date.now() });
		const answers = this.#answers.get(path) ?? [{ status: 201 }];
		return answers.length > 1 ? (answers.shift() as PushAnswer) : answers[0];
	}

	/** Listens on a port, or on any; gives its origin. */
	async listen(port = 0): Promise<string> {
		await new Promise<void>((resolve, reject) => {
			this.#server.once("error", reject);
			this.#server.listen(port, "127.0.0.1", resolve);
		});
		const address = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${address.port}`;
	}

	/** What was sent to an address. */
	receivedAt(path: string): readonly ReceivedPush[] {
		return this.#received.filter((one) => one.path === path);
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
	const parts: Buffer[] = [];
	for await (const part of request) parts.push(part);
	return Buffer.concat(parts);
}
