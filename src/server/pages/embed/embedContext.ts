/** What the pages for other sites need besides their own content. They know nothing of their reader. */
import type { Preferences } from "../../http/preferences.ts";
import type { PageContext } from "../layout/pageContext.ts";

export type EmbedContext = Pick<Preferences, "language" | "theme"> &
	Pick<PageContext, "words" | "gameWords" | "scriptLanguage" | "asset"> & {
		/** The site's origin, such as `https://example.org`. */
		readonly origin: string;
	};
