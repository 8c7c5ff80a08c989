/** The sites whose accounts may be used to sign in here, each switched on by its two keys. */
import type { Provider } from "../../db/tables.ts";

/** Not in wrangler.toml: set for a site that wants them (docs/operating.md). Both keys of a provider or none. */
export type ProviderBindings = {
	readonly GITHUB_CLIENT_ID?: string;
	readonly GITHUB_CLIENT_SECRET?: string;
	readonly GOOGLE_CLIENT_ID?: string;
	readonly GOOGLE_CLIENT_SECRET?: string;
	/** The address of a stand-in for all of them, for tests. */
	readonly PROVIDER_STAND_IN_URL?: string;
};

/** Where a provider answers, and how it names an account. */
export type ProviderSite = {
	readonly authorize: string;
	readonly token: string;
	readonly user: string;
	readonly scopes: readonly string[];
	/** The field of its answer that names an account for ever. */
	readonly subject: "id" | "sub";
};

const SITES: Readonly<Record<Provider, ProviderSite>> = {
	// https://docs.github.com/en/apps/oauth-apps/building-oauth-apps/authorizing-oauth-apps
	github: {
		authorize: "https://github.com/login/oauth/authorize",
		token: "https://github.com/login/oauth/access_token",
		user: "https://api.github.com/user",
		scopes: [],
		subject: "id",
	},
	// https://developers.google.com/identity/openid-connect/openid-connect
	google: {
		authorize: "https://accounts.google.com/o/oauth2/v2/auth",
		token: "https://oauth2.googleapis.com/token",
		user: "https://openidconnect.googleapis.com/v1/userinfo",
		scopes: ["openid"],
		subject: "sub",
	},
};

/** As they call themselves, in every language. */
export const PROVIDER_NAMES: Readonly<Record<Provider, string>> = {
	github: "GitHub",
	google: "Google",
};

const PROVIDERS = Object.keys(SITES) as Provider[];

export function isProvider(text: string): text is Provider {
	return (PROVIDERS as readonly string[]).includes(text);
}

export type ProviderKeys = { readonly id: string; readonly secret: string };

/** Null if the site has none. */
export function keysOf(
	env: ProviderBindings,
	provider: Provider,
): ProviderKeys | null {
	const [id, secret] =
		provider === "github"
			? [env.GITHUB_CLIENT_ID, env.GITHUB_CLIENT_SECRET]
			: [env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET];
	return id && secret ? { id, secret } : null;
}

/** Those that are switched on. */
export function usableProviders(env: ProviderBindings): Provider[] {
	return PROVIDERS.filter((provider) => keysOf(env, provider) !== null);
}

export function siteOf(
	{ PROVIDER_STAND_IN_URL: standIn }: ProviderBindings,
	provider: Provider,
): ProviderSite {
	const site = SITES[provider];
	if (!standIn) return site;
	const at = (path: string) => new URL(`/${provider}/${path}`, standIn).href;
	return {
		...site,
		...{ authorize: at("authorize"), token: at("token"), user: at("user") },
	};
}
