/** Shows a new API token, once. */

import type { PageContext } from "../layout/pageContext.ts";
import { AccountLayout } from "./AccountLayout.tsx";

type FreshTokenPageProps = {
	readonly context: PageContext;
	readonly token: string;
};

export function FreshTokenPage({ context, token }: FreshTokenPageProps) {
	const words = context.words.tokens.fresh;
	return (
		<AccountLayout
			context={context}
			title={words.title}
			scripts={["account.js"]}
		>
			<p class="lead">{words.text}</p>
			<section class="token" id="token" aria-label={words.label}>
				<code>{token}</code>
			</section>
			<div
				class="account-acts"
				data-codes="token"
				data-copy={words.copy}
				data-copied={words.copied}
				data-not-copied={words.notCopied}
			/>
			<p class="muted">{words.use}</p>
			<p class="token">
				<code>Authorization: Bearer {token}</code>
			</p>
			<p>
				<a class="button play" href="/account#tokens">
					{words.done}
				</a>
			</p>
		</AccountLayout>
	);
}
