/** The pages of accounts, with what they may have to say. */
import {
	AccountPage,
	type AccountPageProps,
	DeletedPage,
	type PageContext,
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
			isChanged={false}
			{...changes}
		/>,
	);
}

export function accountPagesIn(
	context: PageContext,
): [name: string, html: string][] {
	const plain = { context, problems: {}, isTooMany: false, back: "/" };
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
		["account changed", accountPage(context, { isChanged: true })],
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
		["deleted", renderPage(<DeletedPage context={context} />)],
	];
}
