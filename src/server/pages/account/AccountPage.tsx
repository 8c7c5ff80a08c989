/** One's account: where it is signed in, its password, its data, its end. */
import type { Child } from "hono/jsx";
import type { AccountProblems } from "../../forms/accountForm.ts";
import { agentOf } from "../../identity/userAgent.ts";
import type { Chrome } from "../layout/chrome.ts";
import { Dated } from "../layout/Day.tsx";
import { Layout } from "../layout/Layout.tsx";
import {
	type AccountFormProps,
	AccountProblemList,
	PasswordField,
} from "./AccountFields.tsx";

/** A session as its owner sees it; times in epoch ms. */
export type ShownSession = {
	/** What signs it out. */
	readonly id: string;
	readonly userAgent: string;
	readonly createdAt: number;
	readonly seenAt: number;
	readonly isThis: boolean;
};

/** The forms in which something can be wrong. */
export type AccountAction = "password" | "delete";

export type AccountPageProps = {
	readonly chrome: Chrome;
	readonly name: string;
	readonly registeredAt: number;
	readonly sessions: readonly ShownSession[];
	readonly now: number;
	/** The form that was sent and not taken, and why. */
	readonly refused: {
		readonly action: AccountAction;
		readonly problems: AccountProblems;
		readonly isTooMany: boolean;
	} | null;
	/** The password has just been changed. */
	readonly isChanged: boolean;
};

export function AccountPage(props: AccountPageProps) {
	const { chrome, name, registeredAt, isChanged } = props;
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
				<Sessions {...props} />
				<ChangePassword {...props} />
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

function SignOutForm({ label }: { label: string }) {
	return (
		<form method="post" action="/sign-out">
			<button type="submit">{label}</button>
		</form>
	);
}

function Sessions({ chrome, sessions, now }: AccountPageProps) {
	const words = chrome.words.account.sessions;
	return (
		<Section id="sessions" title={words.title}>
			<ul class="sessions">
				{sessions.map((session) => (
					<SessionLine chrome={chrome} session={session} now={now} />
				))}
			</ul>
			<p class="muted">{words.help}</p>
			<form method="post" action="/account/sign-out-everywhere">
				<button type="submit">{words.endAll}</button>
			</form>
		</Section>
	);
}

const DAY_MS = 24 * 60 * 60 * 1000;

function SessionLine({
	chrome,
	session,
	now,
}: {
	chrome: Chrome;
	session: ShownSession;
	now: number;
}) {
	const words = chrome.words.account.sessions;
	const { id, createdAt, seenAt, isThis } = session;
	const { browser, system } = agentOf(session.userAgent);
	const agent = words.agent(browser, system);
	return (
		<li>
			<p>
				<strong>{agent}</strong> {isThis && <span>({words.isThis})</span>}
				<br />
				<span class="muted">
					<Dated chrome={chrome} at={createdAt} sentence={words.began} />,{" "}
					{words.used((now - seenAt) / DAY_MS)}
				</span>
			</p>
			{!isThis && (
				<form method="post" action="/account/sign-out">
					<input type="hidden" name="session" value={id} />
					<button type="submit" aria-label={words.endNamed(agent)}>
						{words.end}
					</button>
				</form>
			)}
		</li>
	);
}

function ChangePassword(props: AccountPageProps) {
	const words = props.chrome.words.account;
	const form = formProps(props, "password");
	return (
		<Section id="change" title={words.change.title}>
			<form
				class="account-form"
				method="post"
				action="/account/password"
				novalidate
			>
				<AccountProblemList {...form} />
				<OwnName {...props} />
				<PasswordField {...form} field="current" />
				<PasswordField {...form} field="new" isNew />
				<p class="muted">{words.change.help}</p>
				<button type="submit">{words.change.submit}</button>
			</form>
		</Section>
	);
}

/** Tells password managers whose password it is; nobody else needs it. */
function OwnName({ name }: AccountPageProps) {
	return (
		<input
			type="text"
			name="username"
			value={name}
			autocomplete="username"
			readonly
			hidden
		/>
	);
}

function DeleteAccount(props: AccountPageProps) {
	const words = props.chrome.words.account;
	const form = formProps(props, "delete");
	return (
		<Section id="delete" title={words.remove.title}>
			<p>{words.remove.text}</p>
			<form
				class="account-form"
				method="post"
				action="/account/delete"
				novalidate
			>
				<AccountProblemList {...form} />
				<PasswordField {...form} field="password" />
				<button type="submit" class="danger">
					{words.remove.submit}
				</button>
			</form>
		</Section>
	);
}

/** What is wrong with one of the page's forms. */
function formProps(
	{ chrome, refused }: AccountPageProps,
	action: AccountAction,
): AccountFormProps {
	return refused?.action === action
		? { chrome, ...refused }
		: { chrome, problems: {}, isTooMany: false };
}

function Section({
	id,
	title,
	children,
}: {
	id: string;
	title: string;
	children?: Child;
}) {
	return (
		<section aria-labelledby={id}>
			<h2 id={id}>{title}</h2>
			{children}
		</section>
	);
}
