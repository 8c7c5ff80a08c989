/** The page of the reader's own account: its sessions, its password, its data, and how to delete it. */

import type { Holiday } from "../../../match/match.ts";
import { Dated } from "../layout/Day.tsx";
import { Layout } from "../layout/Layout.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import {
	ChangePassword,
	DeleteAccount,
	type RefusedForm,
} from "./AccountForms.tsx";
import { DaysOff } from "./DaysOff.tsx";
import { Section } from "./Section.tsx";
import { Sessions, type ShownSession } from "./Sessions.tsx";

export type AccountPageProps = {
	readonly context: PageContext;
	readonly name: string;
	readonly registeredAt: number;
	readonly sessions: readonly ShownSession[];
	/** The days off of the last year, the latest first. */
	readonly holidays: readonly Holiday[];
	/** The form that takes days off was refused. */
	readonly areDaysRefused: boolean;
	readonly now: number;
	/** The last refused form; null if there is none. */
	readonly refused: RefusedForm | null;
	/** The password has just been changed. */
	readonly isChanged: boolean;
};

export function AccountPage(props: AccountPageProps) {
	const { context, name, registeredAt, sessions, now } = props;
	const { refused, isChanged, holidays, areDaysRefused } = props;
	const words = context.words.account;
	return (
		<Layout
			context={context}
			title={`${words.page.title} · ${context.words.name}`}
			styles={["site.css", "account.css"]}
		>
			<main id="content" class="account-page">
				<div class="account-head">
					<h1>{name}</h1>
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
				{isChanged && (
					<p class="account-note" role="status">
						{words.change.done}
					</p>
				)}
				<DaysOff {...{ context, holidays, now }} isRefused={areDaysRefused} />
				<Sessions context={context} sessions={sessions} now={now} />
				<ChangePassword {...{ context, name, refused }} />
				<Section id="data" title={words.data.title}>
					<p>{words.data.text}</p>
					<p>
						<a class="button" href="/account/data.json" download>
							{words.data.download}
						</a>
					</p>
				</Section>
				<DeleteAccount {...{ context, refused }} />
			</main>
		</Layout>
	);
}

function SignOutForm({ label }: { label: string }) {
	return (
		<form method="post" action="/sign-out">
			<button type="submit">{label}</button>
		</form>
	);
}
