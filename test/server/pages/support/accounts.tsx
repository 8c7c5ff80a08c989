/** The pages of accounts, with what they may have to say. */
import type { PlayerId } from "../../../../src/match/match.ts";
import {
	AccountPage,
	type AccountPageProps,
	BotAccountPage,
	BotsRefusedPage,
	ConfirmPage,
	DeletedPage,
	FreshTokenPage,
	NewCodesPage,
	NewNamePage,
	NewPasswordPage,
	NewTokenPage,
	type PageContext,
	ProviderProblemPage,
	RecoverPage,
	RegisterPage,
	renderPage,
	SignInPage,
} from "../../../../src/server/pages/pages.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 2, 8);

const FIREFOX =
	"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

function accountPage(
	context: PageContext,
	changes: Partial<AccountPageProps> = {},
): string {
	const sessions = [FIREFOX, "", "<b>"].map((userAgent, i) => ({
		id: String(i).repeat(64),
		userAgent,
		createdAt: NOW - 40 * DAY_MS,
		seenAt: NOW - i * i * DAY_MS,
		isThis: i === 0,
		provedBy: i === 1 ? ("passkey" as const) : null,
		isNews: i > 0,
	}));
	return renderPage(
		<AccountPage
			context={{ ...context, hasAccount: true }}
			name="Anna-Lena"
			registeredAt={NOW - 100 * DAY_MS}
			sessions={sessions}
			holidays={[]}
			areDaysRefused={false}
			now={NOW}
			refused={null}
			hasPassword
			mayReplacePassword={false}
			{...{ isBotAccount: false, mayBecomeBot: true }}
			codes={{ left: 0, createdAt: null }}
			{...{ passkeys: [], links: [], providers: [], apiTokens: [] }}
			hasNews={false}
			note={null}
			{...changes}
		/>,
	);
}

const WAYS_IN = {
	passkeys: ["<b>Phone</b>", "Firefox on Linux"].map((name, i) => ({
		...{ id: `key-${i}`, player: "somebody" as PlayerId, publicKey: "" },
		...{ counter: 0, transports: [], name },
		createdAt: NOW - 20 * DAY_MS,
		usedAt: i === 0 ? null : NOW - DAY_MS,
		refusedAt: i === 0 ? NOW : null,
	})),
	links: [{ provider: "github", createdAt: NOW, usedAt: null }],
	providers: ["github", "google"],
} as const;

const API_TOKENS: AccountPageProps["apiTokens"] = [
	{
		...{ tokenHash: "0".repeat(64), name: "<b>March-bot</b>" },
		...{ scopes: ["read", "play", "bot"], createdAt: NOW - DAY_MS },
		...{ usedAt: NOW, expiresAt: NOW + 90 * DAY_MS },
	},
	{
		...{ tokenHash: "1".repeat(64), name: "Ended", scopes: ["read"] },
		...{ createdAt: NOW - 90 * DAY_MS, usedAt: null, expiresAt: NOW },
	},
	{
		...{ tokenHash: "2".repeat(64), name: "Endless", scopes: ["play"] },
		...{ createdAt: NOW - DAY_MS, usedAt: null, expiresAt: null },
	},
];

/** The pages of tokens for programs. */
function tokenPagesIn(context: PageContext): [name: string, html: string][] {
	const form = { name: "", scopes: [], end: "90" } as const;
	const wrong = {
		name: "name_taken",
		scopes: "scopes_missing",
		tokens: "too_many",
	} as const;
	const token = "hexmarch_0123456789abcdefghjkmnpqrstvwxyz";
	return [
		[
			"account with tokens",
			accountPage(context, { apiTokens: API_TOKENS, note: "revoked" }),
		],
		[
			"account of a bot",
			accountPage(context, { isBotAccount: true, note: "bot" }),
		],
		[
			"becoming a bot",
			renderPage(
				<BotAccountPage
					{...{ context, name: "Anna-Lena" }}
					hasPlayed={false}
				/>,
			),
		],
		[
			"not becoming a bot",
			renderPage(
				<BotAccountPage {...{ context, name: "Anna-Lena" }} hasPlayed />,
			),
		],
		["no bots here", renderPage(<BotsRefusedPage context={context} />)],
		[
			"new token",
			renderPage(
				<NewTokenPage {...{ context, form }} problems={{}} most={20} />,
			),
		],
		[
			"new token with problems",
			renderPage(
				<NewTokenPage {...{ context, form }} problems={wrong} most={20} />,
			),
		],
		["fresh token", renderPage(<FreshTokenPage {...{ context, token }} />)],
	];
}

/** The pages of the ways in besides the password. */
function wayInPagesIn(context: PageContext): [name: string, html: string][] {
	const plain = { context, problems: {}, isTooMany: false, name: "Anna-Lena" };
	const wrong = { problems: { code: "wrong_code" } } as const;
	const asked = {
		...{ ...plain, back: "/account" },
		...{ providers: [], hasPasskeys: false },
	};
	return [
		["account with news", accountPage(context, { hasNews: true })],
		[
			"account with codes",
			accountPage(context, { codes: { left: 7, createdAt: NOW - 2 * DAY_MS } }),
		],
		[
			"account without a password",
			accountPage(context, { hasPassword: false, note: "ended" }),
		],
		["account with ways in", accountPage(context, WAYS_IN)],
		[
			"account with one passkey alone",
			accountPage(context, {
				...{ hasPassword: false, passkeys: WAYS_IN.passkeys.slice(1) },
				note: "kept",
			}),
		],
		[
			"new codes",
			renderPage(
				<NewCodesPage
					{...{ context, name: "Anna-Lena", address: "hexmarch.test" }}
					codes={["7k2m-9xqd-0000-abcd", "zzzz-zzzz-zzzz-zzzz"]}
				/>,
			),
		],
		[
			"new name",
			renderPage(
				<NewNamePage
					{...plain}
					provider="github"
					problems={{ name: "name_taken" }}
				/>,
			),
		],
		[
			"declined elsewhere",
			renderPage(
				<ProviderProblemPage
					{...{ context, provider: "google", problem: "denied" }}
				/>,
			),
		],
		["recover", renderPage(<RecoverPage {...plain} name="" />)],
		[
			"recover with a wrong code",
			renderPage(<RecoverPage {...plain} problems={{ code: "no_code" }} />),
		],
		["new password", renderPage(<NewPasswordPage {...plain} isRecovered />)],
		["confirm", renderPage(<ConfirmPage {...asked} hasPassword hasCodes />)],
		[
			"confirm by a code alone",
			renderPage(
				<ConfirmPage {...asked} {...wrong} hasPassword={false} hasCodes />,
			),
		],
		[
			"confirm by all",
			renderPage(
				<ConfirmPage
					{...asked}
					{...{ hasPassword: true, hasCodes: true, hasPasskeys: true }}
					providers={["github"]}
				/>,
			),
		],
		[
			"confirm by nothing",
			renderPage(
				<ConfirmPage {...asked} hasPassword={false} hasCodes={false} />,
			),
		],
	];
}

export function accountPagesIn(
	context: PageContext,
): [name: string, html: string][] {
	const plain = {
		...{ context, problems: {}, isTooMany: false, back: "/" },
		providers: ["github", "google"] as const,
	};
	const guest = { ...plain, name: "", guestName: "Amber Fox" };
	const wrong = { ...plain, name: "Zoé", guestName: null, back: "/games?x=1" };
	const problems = {
		current: "wrong_password",
		new: "password_short",
	} as const;
	return [
		["register", renderPage(<RegisterPage {...guest} />)],
		[
			"register with problems",
			renderPage(
				<RegisterPage
					{...wrong}
					problems={{ name: "name_length", password: "password_common" }}
				/>,
			),
		],
		["sign in", renderPage(<SignInPage {...guest} />)],
		[
			"sign in with problems",
			renderPage(<SignInPage {...wrong} problems={{ password: "no_match" }} />),
		],
		["sign in too often", renderPage(<SignInPage {...wrong} isTooMany />)],
		["account", accountPage(context)],
		["account changed", accountPage(context, { note: "changed" })],
		[
			"account with a wrong password",
			accountPage(context, {
				refused: { action: "password", problems, isTooMany: false },
			}),
		],
		[
			"account not deleted",
			accountPage(context, {
				refused: { action: "delete", problems: {}, isTooMany: true },
			}),
		],
		...wayInPagesIn(context),
		...tokenPagesIn(context),
		["deleted", renderPage(<DeletedPage context={context} />)],
	];
}
