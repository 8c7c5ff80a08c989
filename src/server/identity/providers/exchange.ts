/** Speaks OAuth with another site (RFC 6749, with PKCE, RFC 7636). Only imported when somebody uses one. */
import {
	CodeChallengeMethod,
	generateCodeVerifier,
	generateState,
	OAuth2Client,
} from "arctic";
import { withTimeout } from "../../http/withTimeout.ts";
import type { ProviderKeys, ProviderSite } from "./providers.ts";

/** How long another site may take, in ms. */
const PATIENCE_MS = 8000;

/** GitHub refuses requests of programs without a name. */
const USER_AGENT = "Hexmarch";

/** We, as the other site knows us. */
export type ProviderClient = {
	readonly site: ProviderSite;
	readonly keys: ProviderKeys;
	/** Where it sends its users back to. */
	readonly redirect: string;
};

/** Where to send the reader, and what to remember of it. */
export type Departure = {
	readonly url: string;
	/** Returns with the reader, and proves that they left from this browser. */
	readonly state: string;
	/** Proves that whoever brings the code is who left. */
	readonly verifier: string;
};

export function departure({ site, keys, redirect }: ProviderClient): Departure {
	const client = new OAuth2Client(keys.id, keys.secret, redirect);
	const [state, verifier] = [generateState(), generateCodeVerifier()];
	const url = client.createAuthorizationURLWithPKCE(
		site.authorize,
		state,
		CodeChallengeMethod.S256,
		verifier,
		[...site.scopes],
	);
	return { url: url.href, state, verifier };
}

/** The id of the account there; null if the other site does not answer as it should. */
export async function subjectBy(
	client: ProviderClient,
	code: string,
	verifier: string,
): Promise<string | null> {
	try {
		return await withTimeout(askSubject(client, code, verifier), PATIENCE_MS);
	} catch (error) {
		console.warn("another site did not say who came", error);
		return null;
	}
}

async function askSubject(
	{ site, keys, redirect }: ProviderClient,
	code: string,
	verifier: string,
): Promise<string | null> {
	const client = new OAuth2Client(keys.id, keys.secret, redirect);
	const tokens = await client.validateAuthorizationCode(
		site.token,
		code,
		verifier,
	);
	const response = await fetch(site.user, {
		headers: {
			...{ Accept: "application/json", "User-Agent": USER_AGENT },
			Authorization: `Bearer ${tokens.accessToken()}`,
		},
		redirect: "manual",
	});
	if (!response.ok) throw new Error(`it answered ${response.status}`);
	const user = await response.json<Readonly<Record<string, unknown>> | null>();
	return subjectIn(user?.[site.subject]);
}

/** Numbers are whole; text is short. */
function subjectIn(value: unknown): string | null {
	if (typeof value === "number")
		return Number.isSafeInteger(value) ? String(value) : null;
	const isText =
		typeof value === "string" && /^[\x21-\x7e]{1,255}$/.test(value);
	return isText ? value : null;
}
