/** All words in Spanish. */
import type { Words } from "../en/words.ts";
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

export const words: Words = {
	site: siteWords,
	game: {
		...gameWords,
		...lazyWords,
		lobby: lobbyWords,
		replay: replayWords,
		stillReplay: stillReplayWords,
		proof: proofWords,
		settings: settingsWords,
		dayPlay: dayPlayWords,
		playOn: playOnWords,
		analysis: analysisWords,
	},
};
