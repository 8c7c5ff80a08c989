/** An account on a local server, with a session in a cookie and a token for the API. */
import { randomBytes } from "node:crypto";

export type LocalAccount = { readonly cookie: string; readonly token: string };

/** No two of them look alike, and they make no words, so that no name is refused. */
const LETTERS = "cdfghjkpqrtxyz";

export async function newAccount(url: string): Promise<LocalAccount> {
	const letters = [...randomBytes(12)].map((byte) => LETTERS[byte % 14]);
	const name = `Bench-${letters.join("")}`;
	const password = randomBytes(12).toString("hex");
	const { cookie } = await post(`${url}/register`, "", { name, password });
	const form = { name: "bench", read: "on", play: "on", end: "30" };
	const { page } = await post(`${url}/account/tokens/new`, cookie, form);
	const [, token] = /<code>(hexmarch_\w+)<\/code>/.exec(page) ?? [];
	if (token === undefined) throw new Error("no token was made");
	return { cookie, token };
}

async function post(
	address: string,
	cookie: string,
	form: Record<string, string>,
): Promise<{ readonly cookie: string; readonly page: string }> {
	const response = await fetch(address, {
		method: "POST",
		redirect: "manual",
		headers: { Cookie: cookie, Origin: new URL(address).origin },
		body: new URLSearchParams(form),
	});
	const cookies = response.headers
		.getSetCookie()
		.map((one) => one.split(";")[0])
		.filter((one) => !one.endsWith("="));
	return { cookie: cookies.join("; "), page: await response.text() };
}
