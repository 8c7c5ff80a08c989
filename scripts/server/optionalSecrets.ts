/**
 * The secrets that a site may have or not. Wrangler passes on only those that wrangler.toml
 * requires, so a local server is given these by themselves.
 */
import { readFileSync } from "node:fs";
import { parseEnv } from "node:util";

const NAMES = [
	"VAPID_PUBLIC_KEY",
	"VAPID_PRIVATE_KEY",
	"VAPID_SUBJECT",
	"PUSH_STAND_IN_URL",
	"GITHUB_CLIENT_ID",
	"GITHUB_CLIENT_SECRET",
	"GOOGLE_CLIENT_ID",
	"GOOGLE_CLIENT_SECRET",
	"PROVIDER_STAND_IN_URL",
];

type SecretText = { readonly type: "secret_text"; readonly value: string };

/** Those in a file of secrets, as bindings. */
export function optionalSecrets(file: string): Record<string, SecretText> {
	const found = parseEnv(readFileSync(file, "utf8"));
	return Object.fromEntries(
		NAMES.flatMap((name) => {
			const value = found[name];
			return value === undefined
				? []
				: [[name, { type: "secret_text" as const, value }]];
		}),
	);
}
