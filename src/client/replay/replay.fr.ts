/** The replay in French: a script a language, so that nobody loads the others. */
import { frGame } from "../../words/fr/game.ts";
import { frReplay } from "../../words/fr/replay.ts";
import { beginReplay } from "./main.ts";

void beginReplay({ ...frGame, replay: frReplay });
