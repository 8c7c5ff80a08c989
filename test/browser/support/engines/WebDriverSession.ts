/**
 * A session of the W3C WebDriver protocol (https://www.w3.org/TR/webdriver2/), as far as the
 * tests use it: eight commands, each one request. The known packages bring the drivers of other
 * browsers along (selenium-webdriver 18 MB, webdriver eleven packages), and would be used for
 * nothing else.
 */
import { setTimeout as pause } from "node:timers/promises";

type Method = "GET" | "POST" | "DELETE";

const START_TIMEOUT_MS = 15_000;
/** Longer than any command takes on a busy machine, and shorter than a test: the error names the command. */
const COMMAND_TIMEOUT_MS = 60_000;
const POLL_MS = 30;

export class WebDriverSession {
	readonly #base: string;

	private constructor(base: string) {
		this.#base = base;
	}

	/**
	 * Starts a session, and with it a browser. `origin`: of the driver. Fails if there is no
	 * session after `timeoutMs`.
	 */
	static async begin(
		origin: string,
		capabilities: object,
		timeoutMs: number,
	): Promise<WebDriverSession> {
		const body = { capabilities: { alwaysMatch: capabilities } };
		const value = await send("POST", `${origin}/session`, body, timeoutMs);
		const { sessionId } = value as { sessionId: string };
		return new WebDriverSession(`${origin}/session/${sessionId}`);
	}

	/** Runs the body of a function in the page; a promise is awaited. */
	async execute(
		script: string,
		args: readonly unknown[] = [],
	): Promise<unknown> {
		return await this.#post("execute/sync", { script, args });
	}

	async goTo(url: string): Promise<void> {
		await this.#post("url", { url });
	}

	async reload(): Promise<void> {
		await this.#post("refresh", {});
	}

	/** Does what a hand does: https://www.w3.org/TR/webdriver2/#actions. */
	async act(actions: readonly object[]): Promise<void> {
		await this.#post("actions", { actions });
	}

	async resize(width: number, height: number): Promise<void> {
		await this.#post("window/rect", { width, height });
	}

	async windows(): Promise<readonly string[]> {
		return (await this.#get("window/handles")) as string[];
	}

	async switchTo(handle: string): Promise<void> {
		await this.#post("window", { handle });
	}

	/** A picture of the viewport, as PNG. */
	async screenshot(): Promise<Buffer> {
		return Buffer.from((await this.#get("screenshot")) as string, "base64");
	}

	/** Ends the session and its browser. */
	async end(): Promise<void> {
		await send("DELETE", this.#base);
	}

	#get(path: string): Promise<unknown> {
		return send("GET", `${this.#base}/${path}`);
	}

	#post(path: string, body: object): Promise<unknown> {
		return send("POST", `${this.#base}/${path}`, body);
	}
}

/** Waits until a driver that was just started answers. */
export async function untilDriverAnswers(origin: string): Promise<void> {
	const end = performance.now() + START_TIMEOUT_MS;
	while (performance.now() < end)
		try {
			await send("GET", `${origin}/status`);
			return;
		} catch {
			await pause(POLL_MS);
		}
	throw new Error(`The driver at ${origin} does not answer.`);
}

async function send(
	method: Method,
	url: string,
	body?: object,
	timeoutMs = COMMAND_TIMEOUT_MS,
): Promise<unknown> {
	const response = await fetch(url, {
		method,
		signal: AbortSignal.timeout(timeoutMs),
		...(body ? { body: JSON.stringify(body) } : {}),
	}).catch((cause) => {
		throw new Error(`${method} ${url} failed`, { cause });
	});
	const { value } = (await response.json()) as { value: unknown };
	if (!response.ok) throw new Error(`${method} ${url}: ${describe(value)}`);
	return value;
}

function describe(value: unknown): string {
	const { error, message } = value as { error?: string; message?: string };
	return `${error}: ${message}`;
}
