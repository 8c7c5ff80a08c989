/** All words in English. */
import { analysisWords } from "./analysis.ts";
import { dayPlayWords } from "./dayPlay.ts";
import { gameWords } from "./game.ts";
import { lazyWords } from "./lazy.ts";
import { lobbyWords } from "./lobby.ts";
import { playOnWords } from "./playOn.ts";
import { proofWords } from "./proof.ts";
import { replayWords } from "./replay.ts";
import { settingsWords } from "./settings.ts";
import { siteWords } from "./site.ts";
import { stillReplayWords } from "./stillReplay.ts";

export const words = {
	/** The pages that the server writes. */
	site: siteWords,
	/** The game as it is played in the browser, and what it is set to. */
	game: {
		...gameWords,
		...lazyWords,
		lobby: lobbyWords,
		dayPlay: dayPlayWords,
		replay: replayWords,
		stillReplay: stillReplayWords,
		proof: proofWords,
		analysis: analysisWords,
		playOn: playOnWords,
		settings: settingsWords,
	},
};

/** Every sentence; a language is complete if it has this type. */
export type Words = typeof words;
