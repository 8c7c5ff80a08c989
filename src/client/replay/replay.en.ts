/** The replay in English: a script a language, so that nobody loads the others. */
import { gameWords } from "../../words/en/game.ts";
import { replayWords } from "../../words/en/replay.ts";
import { beginReplay } from "./main.ts";

void beginReplay({ ...gameWords, replay: replayWords });
