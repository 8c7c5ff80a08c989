/**
 * A site whose accounts may be used elsewhere, as OAuth with PKCE sees one: a real HTTP server
 * under a path for each provider. Whoever comes chooses their account by `login_as`.
 */
import { createHash } from "node:crypto";
import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";

/** What a code stands for until it is exchanged. */
type Grant = {
	readonly challenge: string;
	readonly redirect: string;
	readonly login: string;
};

export const CLIENT = { id: "a-client", secret: "a-secret" } as const;

const BASIC = `Basic ${btoa(`${CLIENT.id}:${CLIENT.secret}`)}`;

export class ProviderStandIn {
	readonly #grants = new Map<string, Grant>();
	readonly #server: Server;

	constructor() {
		this.#server = createServer((request, response) => {
			void this.#answer(request, response);
		});
	}

	async #answer(
		request: IncomingMessage,
		response: ServerResponse,
	): Promise<void> {
		const url = new URL(request.url ?? "", "http://x");
		const [, provider, act] = url.pathname.split("/");
		if (act === "authorize") this.#authorize(url.searchParams, response);
		else if (act === "token")
			this.#exchange(request, await formOf(request), response);
		else tellUser(request, provider, response);
	}

	/** Sends the user back with a code, or with their refusal. */
	#authorize(asked: URLSearchParams, response: ServerResponse): void {
		const redirect = asked.get("redirect_uri") ?? "";
		const challenge = asked.get("code_challenge") ?? "";
		const isGood =
			asked.get("client_id") === CLIENT.id &&
			asked.get("response_type") === "code" &&
			asked.get("code_challenge_method") === "S256" &&
			/^[\w-]{43}$/.test(challenge);
		if (!isGood) {
			response.writeHead(400).end();
			return;
		}
		const login = asked.get("login_as") ?? "";
		const back = new URL(redirect);
		back.searchParams.set("state", asked.get("state") ?? "");
		if (login === "declines") back.searchParams.set("error", "access_denied");
		else {
			const code = crypto.randomUUID();
			this.#grants.set(code, { challenge, redirect, login });
			back.searchParams.set("code", code);
		}
		response.writeHead(302, { Location: back.href }).end();
	}

	/** A code is good once, for the client that asked, and for whoever has the verifier. */
	#exchange(
		request: IncomingMessage,
		form: URLSearchParams,
		response: ServerResponse,
	): void {
		const code = form.get("code") ?? "";
		const grant = this.#grants.get(code);
		this.#grants.delete(code);
		const verifier = form.get("code_verifier") ?? "";
		const hash = createHash("sha256").update(verifier).digest("base64url");
		const isGood =
			request.headers.authorization === BASIC &&
			grant?.challenge === hash &&
			grant.redirect === form.get("redirect_uri");
		if (!isGood || grant === undefined) {
			sendJson(response, 400, { error: "invalid_grant" });
			return;
		}
		sendJson(response, 200, {
			access_token: grant.login,
			token_type: "bearer",
		});
	}

	/** Listens on any port; gives its origin. */
	async listen(): Promise<string> {
		await new Promise<void>((resolve, reject) => {
			this.#server.once("error", reject);
			this.#server.listen(0, "127.0.0.1", resolve);
		});
		const address = this.#server.address() as AddressInfo;
		return `http://127.0.0.1:${address.port}`;
	}

	async close(): Promise<void> {
		this.#server.closeAllConnections();
		await new Promise((resolve) => this.#server.close(resolve));
	}
}

/** The token is the account's id; some are of accounts with which something is wrong. */
function tellUser(
	request: IncomingMessage,
	provider: string,
	response: ServerResponse,
): void {
	const login = (request.headers.authorization ?? "").replace("Bearer ", "");
	if (login === "breaks") response.writeHead(500).end("<html>");
	else if (login === "nameless") sendJson(response, 200, { login: "someone" });
	else
		sendJson(
			response,
			200,
			provider === "github" ? { id: Number(login) } : { sub: login },
		);
}

function sendJson(
	response: ServerResponse,
	status: number,
	body: object,
): void {
	response
		.writeHead(status, { "Content-Type": "application/json" })
		.end(JSON.stringify(body));
}

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk);
	return new URLSearchParams(Buffer.concat(chunks).toString());
}
