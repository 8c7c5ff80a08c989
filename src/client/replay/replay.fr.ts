/** The replay in French: a script a language, so that nobody loads the others. */
import { gameWords } from "../../words/fr/game.ts";
import { replayWords } from "../../words/fr/replay.ts";
import { beginReplay } from "./main.ts";

void beginReplay({ ...gameWords, replay: replayWords });
