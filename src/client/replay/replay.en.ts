/** The replay in English: a script a language, so that nobody loads the others. */
import { enGame } from "../../words/en/game.ts";
import { enReplay } from "../../words/en/replay.ts";
import { beginReplay } from "./main.ts";

void beginReplay({ ...enGame, replay: enReplay });
