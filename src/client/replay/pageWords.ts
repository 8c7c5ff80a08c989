/** The words of the replay's page. Types only. */

import type { LazyWords } from "../../words/en/lazy.ts";
import type { ReplayWords } from "../../words/en/replay.ts";
import type { FactWords } from "../shared/describe.ts";

export type PageWords = FactWords &
	Pick<LazyWords, "events" | "standing"> & { readonly replay: ReplayWords };
