/** The replay of a game without its server, built once for each language (scripts/build/entries.ts). */
import { tileWords } from "../../../words/en/board.ts";
import { events } from "../../../words/en/events.ts";
import { lazyWords } from "../../../words/en/lazy.ts";
import { replayWords } from "../../../words/en/replay.ts";
import { shownWords } from "../../../words/en/shown.ts";
import { standingWords } from "../../../words/en/standing.ts";
import { stillReplayWords } from "../../../words/en/stillReplay.ts";
import { type LocalReplay, showLocalReplay } from "./showLocalReplay.ts";

const words = {
	...shownWords,
	tile: tileWords,
	events,
	replay: replayWords,
	standing: standingWords,
};

export const localReplay: LocalReplay = (root, game) =>
	showLocalReplay(root, game, {
		...{ words, links: stillReplayWords, again: lazyWords.result.again },
		later: {
			analysis: () => import("../../replay/analysis.entry.ts"),
			ownPart: () => import("../../replay/ownPart.entry.ts"),
			proofWords: () => import("../../../words/en/proof.ts"),
			playOn: () => import("../../replay/playOn.entry.ts"),
		},
	});
