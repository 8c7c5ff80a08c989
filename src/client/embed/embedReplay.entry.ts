/** What plays a game that is over on other sites' pages; loaded at the first press. */
import { replayWords } from "../../words/en/replay.ts";
import { shownWords } from "../../words/en/shown.ts";
import { openReplay } from "./EmbedReplay.ts";

export const open = (root: HTMLElement) =>
	openReplay(root, { ...shownWords, replay: replayWords });
