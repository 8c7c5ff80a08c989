/** Loads a file of the server as text. */
import { retry, withTimeout } from "./retry.ts";

const TRIES = 4;

/** The file's text, or null if it can't be loaded: a refusal is final. */
export async function fetchText(href: string): Promise<string | null> {
	try {
		const response = await retry(() => fetchAnswer(href), TRIES);
		return response.ok ? await response.text() : null;
	} catch {
		return null;
	}
}

async function fetchAnswer(href: string): Promise<Response> {
	const response = await withTimeout(fetch(href));
	if (response.status >= 500) throw new Error(`${response.status}: ${href}`);
	return response;
}
