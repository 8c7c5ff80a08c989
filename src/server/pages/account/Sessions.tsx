/** The list of an account's sessions. */
import type { Proof } from "../../db/tables.ts";
import { agentOf } from "../../identity/userAgent.ts";
import { Dated } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Section } from "./Section.tsx";

/** A session as its owner sees it; times in epoch ms. */
export type ShownSession = {
	/** The value that the sign-out form sends. */
	readonly id: string;
	readonly userAgent: string;
	readonly createdAt: number;
	readonly seenAt: number;
	readonly isThis: boolean;
	/** By what its owner last proved who they are; null if that was long ago. */
	readonly provedBy: Proof | null;
	/** Whether it began in a browser that was new to the account, and its owner has not seen that. */
	readonly isNews: boolean;
};

type SessionsProps = {
	readonly context: PageContext;
	readonly sessions: readonly ShownSession[];
	/** Epoch ms. */
	readonly now: number;
};

export function Sessions({ context, sessions, now }: SessionsProps) {
	const words = context.words.account.sessions;
	return (
		<Section id="sessions" title={words.title}>
			<ul class="account-list sessions">
				{sessions.map((session) => (
					<SessionLine context={context} session={session} now={now} />
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
	context,
	session,
	now,
}: {
	context: PageContext;
	session: ShownSession;
	now: number;
}) {
	const words = context.words.account.sessions;
	const { id, createdAt, seenAt, isThis } = session;
	const { browser, system } = agentOf(session.userAgent);
	const agent = words.agent(browser, system);
	return (
		<li>
			<p>
				<strong>{agent}</strong>
				{isThis && <span> · {words.isThis}</span>}
				<br />
				<span class="muted">
					<Dated context={context} at={createdAt} sentence={words.began} />
					{" · "}
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
