/** The words of the replay's page. Types only. */
import type { GameWords } from "../../words/en/game.ts";
import type { LazyWords } from "../../words/en/lazy.ts";
import type { ReplayWords } from "../../words/en/replay.ts";

export type PageWords = GameWords &
	Pick<LazyWords, "events" | "standing"> & { readonly replay: ReplayWords };
