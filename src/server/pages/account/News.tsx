/** Asks about sessions that began in a browser that was new to the account. */
import { agentOf } from "../../identity/userAgent.ts";
import { Dated } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { Section } from "./Section.tsx";
import type { ShownSession } from "./Sessions.tsx";

type NewsProps = {
	readonly context: PageContext;
	readonly sessions: readonly ShownSession[];
};

export function News({ context, sessions }: NewsProps) {
	return (
		<Section id="news" title={context.words.waysIn.news.title}>
			<ul class="account-list news">
				{sessions
					.filter(({ isNews }) => isNews)
					.map((session) => (
						<NewsLine context={context} session={session} />
					))}
			</ul>
		</Section>
	);
}

function NewsLine({
	context,
	session: { id, userAgent, createdAt, provedBy },
}: {
	context: PageContext;
	session: ShownSession;
}) {
	const { account, waysIn } = context.words;
	const { browser, system } = agentOf(userAgent);
	const agent = account.sessions.agent(browser, system);
	const sentence = (day: string) => waysIn.news.began(agent, day);
	return (
		<li>
			<p>
				<Dated context={context} at={createdAt} sentence={sentence} />
				{provedBy !== null && (
					<>
						<br />
						<span class="muted">{waysIn.news.proofs[provedBy]}</span>
					</>
				)}
			</p>
			<form method="post" action="/account/news">
				<input type="hidden" name="session" value={id} />
				<button
					type="submit"
					name="answer"
					value="mine"
					aria-label={waysIn.news.yesNamed(agent)}
				>
					{waysIn.news.yes}
				</button>
				<button
					type="submit"
					class="danger"
					name="answer"
					value="strange"
					aria-label={waysIn.news.noNamed(agent)}
				>
					{waysIn.news.no}
				</button>
			</form>
		</li>
	);
}
