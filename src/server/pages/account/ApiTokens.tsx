/** The section of the account's API tokens. */
import type { ApiToken } from "../../db/apiTokens.ts";
import { Dated } from "../layout/Day.tsx";
import type { PageContext } from "../layout/pageContext.ts";
import { BotSign } from "../players/BotSign.tsx";
import { Section } from "./Section.tsx";

type ApiTokensProps = {
	readonly context: PageContext;
	readonly apiTokens: readonly ApiToken[];
	/** Whether the account is a bot's, and otherwise whether it may become one's. */
	readonly isBotAccount: boolean;
	readonly mayBecomeBot: boolean;
	/** Epoch ms. */
	readonly now: number;
};

export function ApiTokens(props: ApiTokensProps) {
	const { context, apiTokens, now } = props;
	const words = context.words.tokens;
	return (
		<Section id="tokens" title={words.title}>
			<p>
				{words.text} <a href="/api">{words.api}</a>
			</p>
			{apiTokens.length === 0 ? (
				<p>{words.none}</p>
			) : (
				<>
					<ul class="account-list">
						{apiTokens.map((token) => (
							<TokenLine {...{ context, token, now }} />
						))}
					</ul>
					<p class="muted">{words.help}</p>
				</>
			)}
			<p>
				<a class="button" href="/account/tokens/new">
					{words.make}
				</a>
			</p>
			<BotAccount {...props} />
		</Section>
	);
}

function BotAccount({
	context,
	isBotAccount,
	mayBecomeBot,
}: Omit<ApiTokensProps, "apiTokens">) {
	const words = context.words.botAccount;
	if (isBotAccount)
		return (
			<p>
				<BotSign context={context} /> {words.isOne}
			</p>
		);
	if (!mayBecomeBot) return null;
	return (
		<>
			<p>{words.text}</p>
			<p>
				<a href="/account/bot">{words.link}</a>
			</p>
		</>
	);
}

type LineProps = Pick<ApiTokensProps, "context" | "now"> & {
	readonly token: ApiToken;
};

function TokenLine({ context, token, now }: LineProps) {
	const words = context.words.tokens;
	const { tokenHash, name, scopes, createdAt } = token;
	const allowed = scopes.map((scope) => words.form.short[scope]).join(", ");
	return (
		<li>
			<p class="token-line">
				<strong>{name}</strong> ({allowed})
				<br />
				<span class="muted">
					<Dated context={context} at={createdAt} sentence={words.made} />,{" "}
					<Use {...{ context, token }} />, <End {...{ context, token, now }} />
				</span>
			</p>
			<form method="post" action="/account/tokens/revoke">
				<input type="hidden" name="token" value={tokenHash} />
				<button
					type="submit"
					class="danger"
					aria-label={words.revokeNamed(name)}
				>
					{words.revoke}
				</button>
			</form>
		</li>
	);
}

function Use({ context, token: { usedAt } }: Omit<LineProps, "now">) {
	const words = context.words.tokens;
	if (usedAt === null) return <>{words.neverUsed}</>;
	return <Dated context={context} at={usedAt} sentence={words.used} />;
}

function End({ context, token: { expiresAt }, now }: LineProps) {
	const words = context.words.tokens;
	if (expiresAt === null) return <>{words.endless}</>;
	const sentence = expiresAt > now ? words.ends : words.ended;
	return <Dated context={context} at={expiresAt} sentence={sentence} />;
}
