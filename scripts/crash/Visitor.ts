/** A person with a browser: keeps cookies, sends forms. */
import { newVisitorAddress } from "../load/visitorAddress.ts";

export type Answer = {
	readonly status: number;
	/** The address to which a form redirected. */
	readonly location: string | null;
	readonly text: string;
};

/** The timeout of a browser; D1 may hang twice before it. */
const TIMEOUT_MS = 70_000;

const ID = /[0-9a-f]{8}-[0-9a-f-]{27}/;

export class Visitor {
	readonly #cookies = new Map<string, string>();
	#id = "";
	readonly #address = newVisitorAddress();

	/** The headers of each of its requests. */
	get headers(): Record<string, string> {
		const cookies = [...this.#cookies].map((each) => each.join("="));
		return {
			"CF-Connecting-IP": this.#address,
			Cookie: cookies.join("; "),
		};
	}

	/** The id of the guest or the account; registering keeps it. */
	get id(): string {
		return this.#id;
	}

	/** Returns null if the server went away before it answered. */
	async post(
		address: string,
		fields: Readonly<Record<string, string>> = {},
	): Promise<Answer | null> {
		const body = new URLSearchParams(fields);
		return await this.#ask(address, { method: "POST", body });
	}

	async get(address: string): Promise<Answer | null> {
		return await this.#ask(address, {});
	}

	async #ask(address: string, init: RequestInit): Promise<Answer | null> {
		try {
			const response = await fetch(address, {
				...init,
				redirect: "manual",
				headers: this.headers,
				signal: AbortSignal.timeout(TIMEOUT_MS),
			});
			const text = await response.text();
			for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
			const location = response.headers.get("Location");
			return { status: response.status, location, text };
		} catch {
			return null;
		}
	}

	#keep(cookie: string): void {
		const [, name, value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
		if (name === undefined) return;
		const [id] = name.endsWith("session") ? (ID.exec(value) ?? []) : [];
		if (id !== undefined) this.#id = id;
		if (/;\s*Max-Age=0\b/i.test(cookie)) this.#cookies.delete(name);
		else this.#cookies.set(name, value);
	}
}

/** The id of the game to which a form redirected. Throws if there is none. */
export function gameOf(answer: Answer | null): string {
	const game = /^\/game\/([^/?]+)$/.exec(answer?.location ?? "")?.[1];
	if (game !== undefined) return game;
	const why = `${answer?.status} ${answer?.text.slice(0, 300)}`;
	throw new Error(`a form led to no game: ${why}`);
}
