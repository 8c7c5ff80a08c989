/** The words of the replay's page. Types only. */

import type { LazyWords } from "../../words/en/lazy.ts";
import type { ReplayWords } from "../../words/en/replay.ts";
import type { ShownWords } from "../../words/en/shown.ts";

export type PageWords = ShownWords &
	Pick<LazyWords, "events" | "standing"> & { readonly replay: ReplayWords };
