/** The words of a game on other sites' pages. Types only. */
import type { ReplayWords } from "../../words/en/replay.ts";
import type { ShownWords } from "../../words/en/shown.ts";

export type EmbedWords = ShownWords & { readonly replay: ReplayWords };
