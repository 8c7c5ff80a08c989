/** The replay's script, built once for each language (scripts/build/entries.ts). */
import { tileWords } from "../../words/en/board.ts";
import { events } from "../../words/en/events.ts";
import { replayWords } from "../../words/en/replay.ts";
import { shownWords } from "../../words/en/shown.ts";
import { standingWords } from "../../words/en/standing.ts";
import { beginReplay } from "./main.ts";

const words = {
	...shownWords,
	tile: tileWords,
	events,
	replay: replayWords,
	standing: standingWords,
};

void beginReplay(words, {
	ownPart: () => import("./ownPart.entry.ts"),
	proofWords: () => import("../../words/en/proof.ts"),
	analysis: () => import("./analysis.entry.ts"),
	playOn: () => import("./playOn.entry.ts"),
});
