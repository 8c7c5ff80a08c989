/** What every page needs besides its own content. */
import type { SiteWords, Words } from "../../../words/words.ts";
import type { Preferences } from "../../http/preferences.ts";

export type Chrome = Preferences & {
	readonly words: SiteWords;
	readonly gameWords: Words["game"];
	/** Where the page is, with its query: what the forms of the header lead back to. */
	readonly path: string;
	/** The page's whole address, whatever of it is shown. */
	readonly canonical: string;
	/** The address of a built file by its name, such as `base.css`. */
	readonly asset: (name: string) => string;
	/** The addresses of what a built script shares with others, and can't begin without. */
	readonly chunksOf: (name: string) => readonly string[];
	/** The visitor's name; null before they have one. */
	readonly viewerName: string | null;
	/** Names the forms of this page; see formKey.ts. */
	readonly formKey: string;
	/** Names who reads this, and says no more of them: the same in all of their tabs. Null where it was not asked. */
	readonly readerId: string | null;
	/** Whether the visitor is signed in. */
	readonly hasAccount: boolean;
	/** Whether somebody may be signed in here, and the database does not say who. */
	readonly isUnsure: boolean;
	/** How many games came along with whom is to be welcomed: they have just registered. Null for all others. */
	readonly welcome: number | null;
};
