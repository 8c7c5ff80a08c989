/** The page that makes an account a bot's, for good. */

import type { PageContext } from "../layout/pageContext.ts";
import { AccountLayout } from "./AccountLayout.tsx";

type BotAccountPageProps = {
	readonly context: PageContext;
	/** The account's name. */
	readonly name: string;
	/** Whether the account has been in a game, and so can't become a bot's. */
	readonly hasPlayed: boolean;
};

export function BotAccountPage(props: BotAccountPageProps) {
	const { context, name, hasPlayed } = props;
	const words = context.words.botAccount;
	return (
		<AccountLayout context={context} title={words.title}>
			<p class="lead">{words.text}</p>
			{hasPlayed ? (
				<p role="status">{words.hasGames}</p>
			) : (
				<form class="account-form" method="post" action="/account/bot">
					<p>{words.sure(name)}</p>
					<button type="submit" class="danger">
						{words.submit(name)}
					</button>
				</form>
			)}
			<p>
				<a href="/account#tokens">{context.words.tokens.form.back}</a>
			</p>
		</AccountLayout>
	);
}
