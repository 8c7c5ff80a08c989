/** The page of the reader's own account: its sessions, its password, its data, and how to delete it. */
import type { Chrome } from "../layout/chrome.ts";
import { Dated } from "../layout/Day.tsx";
import { Layout } from "../layout/Layout.tsx";
import {
	ChangePassword,
	DeleteAccount,
	type RefusedForm,
} from "./AccountForms.tsx";
import { Section } from "./Section.tsx";
import { Sessions, type ShownSession } from "./Sessions.tsx";

export type AccountPageProps = {
	readonly chrome: Chrome;
	readonly name: string;
	readonly registeredAt: number;
	readonly sessions: readonly ShownSession[];
	readonly now: number;
	/** The last refused form; null if there is none. */
	readonly refused: RefusedForm | null;
	/** The password has just been changed. */
	readonly isChanged: boolean;
};

export function AccountPage(props: AccountPageProps) {
	const { chrome, name, registeredAt, sessions, now } = props;
	const { refused, isChanged } = props;
	const words = chrome.words.account;
	return (
		<Layout
			chrome={chrome}
			title={`${words.page.title} · ${chrome.words.name}`}
			styles={["site.css", "account.css"]}
		>
			<main id="content" class="account-page">
				<div class="account-head">
					<h1>{name}</h1>
					<SignOutForm label={words.page.signOut} />
				</div>
				<p class="muted">
					<Dated
						chrome={chrome}
						at={registeredAt}
						sentence={words.page.since}
					/>{" "}
					<a href={`/@${name}`}>{chrome.words.players.profile.own}</a>
				</p>
				{isChanged && (
					<p class="account-note" role="status">
						{words.change.done}
					</p>
				)}
				<Sessions chrome={chrome} sessions={sessions} now={now} />
				<ChangePassword {...{ chrome, name, refused }} />
				<Section id="data" title={words.data.title}>
					<p>{words.data.text}</p>
					<p>
						<a class="button" href="/account/data.json" download>
							{words.data.download}
						</a>
					</p>
				</Section>
				<DeleteAccount {...{ chrome, refused }} />
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
