/** What every page needs besides its own content. */
import type { SiteWords, Words } from "../../../words/words.ts";
import type { Alternate } from "../../http/languageAddress.ts";
import type { Preferences } from "../../http/preferences.ts";

export type PageContext = Preferences & {
	readonly words: SiteWords;
	/** The language in the names of its scripts. */
	readonly scriptLanguage: string;
	readonly gameWords: Words["game"];
	/** The page's path and query, to which the header's forms return. */
	readonly path: string;
	/** Whether the page answers a form, so that nobody can return to its address. */
	readonly isPosted: boolean;
	/** The path without a language and a query, as links to the page have it. */
	readonly page: string;
	/** The page's full address in its language, without its query. */
	readonly canonical: string;
	/** Its full addresses in all languages; none if it has only one. */
	readonly alternates: readonly Alternate[];
	/** The address of a built file by its name, for example `base.css`. */
	readonly asset: (name: string) => string;
	/** The addresses of the scripts that a built script imports at once. */
	readonly chunksOf: (name: string) => readonly string[];
	/** The visitor's name; null before they have one. */
	readonly viewerName: string | null;
	/** The key of the forms of this page (formKey.ts); null for a copy that is kept (http/offlineCopy.ts). */
	readonly formKey: string | null;
	/** The id by which the reader's tabs recognize each other (identity/readerId.ts); null if the reader is unknown. */
	readonly readerId: string | null;
	/** How many other games than that of this page wait for the visitor. */
	readonly waiting: number;
	/** Whether the site can tell people anything by push. */
	readonly hasPush: boolean;
	/** Whether the visitor is signed in. */
	readonly hasAccount: boolean;
	/** Whether the visitor may be signed in, but the database could not confirm it. */
	readonly isUnsure: boolean;
	/** Whether a session began in a browser that was new to the reader's account, and they have not seen that yet. */
	readonly hasNews: boolean;
	/** For a visitor who has just registered: how many games they brought along. Null for all others. */
	readonly welcome: number | null;
};
