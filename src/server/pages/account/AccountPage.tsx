/** The page of the reader's own account: its sessions, the ways in, its data, and how to delete it. */
import type { Holiday } from "../../../match/match.ts";
import type { ApiToken } from "../../db/apiTokens.ts";
import type { Passkey } from "../../db/passkeys.ts";
import type { ProviderLink } from "../../db/providerLinks.ts";
import type { CodesState } from "../../db/recoveryCodes.ts";
import type { Provider } from "../../db/tables.ts";
import { Dated } from "../layout/Day.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { BotSign } from "../players/BotSign.tsx";
import { DeleteAccount, type RefusedForm } from "./AccountForms.tsx";
import { type AccountNote, NoteLine } from "./AccountNote.tsx";
import { ApiTokens } from "./ApiTokens.tsx";
import { DaysOff } from "./DaysOff.tsx";
import { News } from "./News.tsx";
import { NotificationsSection } from "./NotificationsSection.tsx";
import { Passkeys } from "./Passkeys.tsx";
import { Password } from "./Password.tsx";
import { Providers } from "./Providers.tsx";
import { RecoveryCodes } from "./RecoveryCodes.tsx";
import { Section } from "./Section.tsx";
import { Sessions, type ShownSession } from "./Sessions.tsx";

export type AccountPageProps = {
	readonly context: PageContext;
	readonly name: string;
	readonly registeredAt: number;
	readonly hasPassword: boolean;
	/** Whether a new password needs no current one, as the owner has just proved who they are. */
	readonly mayReplacePassword: boolean;
	readonly codes: CodesState;
	readonly passkeys: readonly Passkey[];
	readonly links: readonly ProviderLink[];
	readonly apiTokens: readonly ApiToken[];
	/** Whether it is a bot's account, and otherwise whether it may become one. */
	readonly isBotAccount: boolean;
	readonly mayBecomeBot: boolean;
	/** The sites whose accounts can be used to sign in. */
	readonly providers: readonly Provider[];
	readonly sessions: readonly ShownSession[];
	/** The days off of the last year, the latest first. */
	readonly holidays: readonly Holiday[];
	/** The form that takes days off was refused. */
	readonly areDaysRefused: boolean;
	/** Whether the reader may say of new browsers whose they are. */
	readonly hasNews: boolean;
	readonly now: number;
	/** The last refused form; null if there is none. */
	readonly refused: RefusedForm | null;
	/** What has just been done. */
	readonly note: AccountNote | null;
};

export function AccountPage(props: AccountPageProps) {
	const { context, name, registeredAt, sessions, now } = props;
	const { holidays, areDaysRefused } = props;
	const words = context.words.account;
	const waysIn = countWaysIn(props);
	return (
		<Layout
			context={context}
			title={`${words.page.title} · ${context.words.name}`}
			styles={["site.css", "account.css"]}
			scripts={["account.js"]}
		>
			<main id="content" class="account-page">
				<div class="account-head">
					<h1>
						{props.isBotAccount && (
							<>
								<BotSign context={context} />{" "}
							</>
						)}
						{name}
					</h1>
					<SignOutForm label={words.page.signOut} />
				</div>
				<p class="muted">
					<Dated
						context={context}
						at={registeredAt}
						sentence={words.page.since}
					/>{" "}
					<a href={`/@${name}`}>{context.words.players.profile.own}</a>
				</p>
				<NoteLine {...props} />
				{props.hasNews && <News context={context} sessions={sessions} />}
				<DaysOff {...{ context, holidays, now }} isRefused={areDaysRefused} />
				<Sessions context={context} sessions={sessions} now={now} />
				<NotificationsSection context={context} />
				<Password {...props} canRemove={waysIn > 1} />
				<Passkeys {...props} canRemove={waysIn > 1} />
				<Providers {...props} canUnlink={waysIn > 1} />
				<RecoveryCodes context={context} codes={props.codes} />
				<ApiTokens {...props} />
				<Section id="data" title={words.data.title}>
					<p>{words.data.text}</p>
					<p>
						<a class="button" href="/account/data.json" download>
							{words.data.download}
						</a>
					</p>
				</Section>
				<DeleteAccount {...props} />
			</main>
		</Layout>
	);
}

/** How many things let the owner in. */
function countWaysIn(props: AccountPageProps): number {
	const { hasPassword, passkeys, links, providers } = props;
	const usable = links.filter(({ provider }) => providers.includes(provider));
	return Number(hasPassword) + passkeys.length + usable.length;
}

function SignOutForm({ label }: { label: string }) {
	return (
		<form method="post" action="/sign-out">
			<button type="submit">{label}</button>
		</form>
	);
}
