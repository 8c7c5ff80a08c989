/** What follows a game in play on other sites' pages; loaded once its board is in view. */
import { replayWords } from "../../words/en/replay.ts";
import { shownWords } from "../../words/en/shown.ts";
import { EmbedLive } from "./EmbedLive.ts";

export const open = (root: HTMLElement) =>
	new EmbedLive(root, { ...shownWords, replay: replayWords });
