/** Shows new recovery codes, once. Without a script one copies them by hand, or downloads them. */

import type { PageContext } from "../layout/pageContext.ts";
import { AccountLayout } from "./AccountLayout.tsx";

type NewCodesPageProps = {
	readonly context: PageContext;
	/** The account's name. */
	readonly name: string;
	/** The site's host. */
	readonly address: string;
	readonly codes: readonly string[];
};

export function NewCodesPage(props: NewCodesPageProps) {
	const { context, name, address, codes } = props;
	const words = context.words.waysIn.newCodes;
	const file = `${words.file(name, address)}\r\n\r\n${codes.join("\r\n")}\r\n`;
	return (
		<AccountLayout
			context={context}
			title={words.title}
			scripts={["account.js"]}
		>
			<p class="lead">{words.text}</p>
			<ol class="codes" id="codes" aria-label={words.list}>
				{codes.map((code) => (
					<li>
						<code>{code}</code>
					</li>
				))}
			</ol>
			<div
				class="account-acts"
				data-codes="codes"
				data-copy={words.copy}
				data-copied={words.copied}
				data-not-copied={words.notCopied}
				data-print={words.print}
			>
				<a
					class="button"
					download={`hexmarch-${name}.txt`}
					href={`data:text/plain;charset=utf-8,${encodeURIComponent(file)}`}
				>
					{words.download}
				</a>
			</div>
			<p>
				<a class="button play" href="/account#codes">
					{words.done}
				</a>
			</p>
		</AccountLayout>
	);
}
