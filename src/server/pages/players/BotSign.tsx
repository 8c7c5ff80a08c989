/** The sign before the name of a bot's account, as a title. */
import type { PageContext } from "../layout/pageContext.ts";

export function BotSign({ context }: { readonly context: PageContext }) {
	const said = context.words.players.botAccount;
	return (
		<span class="bot-sign" title={said}>
			<span aria-hidden="true">BOT</span>
			<span class="unseen">{said}</span>
		</span>
	);
}
