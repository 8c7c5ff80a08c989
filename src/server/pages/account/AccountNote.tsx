/** The line that says what has just been done to the account. */
import { PROVIDER_NAMES } from "../../identity/providers/providers.ts";
import type { PageContext } from "../layout/pageContext.ts";

/** As they stand in the page's address. */
const NOTES = [
	...(["changed", "set", "passwordless", "ended"] as const),
	...(["added", "removed", "kept", "revoked", "bot"] as const),
	...(["linked-github", "linked-google"] as const),
	...(["unlinked-github", "unlinked-google"] as const),
] as const;

export type AccountNote = (typeof NOTES)[number];

export function isAccountNote(text: string): text is AccountNote {
	return (NOTES as readonly string[]).includes(text);
}

type NoteProps = {
	readonly context: PageContext;
	/** The account's name. */
	readonly name: string;
	readonly note: AccountNote | null;
};

export function NoteLine({ context, name, note }: NoteProps) {
	if (note === null) return null;
	return (
		<p class="account-note" role="status">
			{noteText(context, note, name)}
		</p>
	);
}

function siteIn(note: AccountNote): string {
	return PROVIDER_NAMES[note.endsWith("github") ? "github" : "google"];
}

function noteText(
	{ words: { account, waysIn, tokens, botAccount } }: PageContext,
	note: AccountNote,
	name: string,
): string {
	switch (note) {
		case "changed":
			return account.change.done;
		case "set":
			return waysIn.newPassword.done;
		case "ended":
			return waysIn.news.ended;
		case "passwordless":
			return waysIn.newPassword.removed;
		case "added":
			return waysIn.passkeys.added;
		case "removed":
			return waysIn.passkeys.removed;
		case "kept":
			return waysIn.passkeys.onlyWayIn;
		case "revoked":
			return tokens.revoked;
		case "bot":
			return botAccount.done(name);
		case "linked-github":
		case "linked-google":
			return waysIn.providers.linked(siteIn(note));
		case "unlinked-github":
		case "unlinked-google":
			return waysIn.providers.unlinked(siteIn(note));
	}
}
