/** What every page needs besides its own content. */
import type { SiteWords, Words } from "../../../words/words.ts";
import type { Preferences } from "../../http/preferences.ts";

export type Chrome = Preferences & {
	readonly words: SiteWords;
	readonly gameWords: Words["game"];
	/** The page's path and query, to which the forms of the header lead back. */
	readonly path: string;
	/** The page's whole address without its query. */
	readonly canonical: string;
	/** The address of a built file by its name, such as `base.css`. */
	readonly asset: (name: string) => string;
	/** The addresses of the scripts that a built script imports at once. */
	readonly chunksOf: (name: string) => readonly string[];
	/** The visitor's name; null before they have one. */
	readonly viewerName: string | null;
	/** The key of the forms of this page; see formKey.ts. */
	readonly formKey: string;
	/** The id by which the reader's tabs recognize each other (identity/readerId.ts); null if the reader is unknown. */
	readonly readerId: string | null;
	/** Whether the visitor is signed in. */
	readonly hasAccount: boolean;
	/** Whether the visitor may be signed in, and the database does not say as whom. */
	readonly isUnsure: boolean;
	/** For somebody who has just registered: how many games they brought along. Null for all others. */
	readonly welcome: number | null;
};
