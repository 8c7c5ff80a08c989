/** The replay in English: a script a language, so that nobody loads the others. */
import { en } from "../words/game/en.ts";
import { enReplay } from "../words/game/enReplay.ts";
import { beginReplay } from "./replay/begin.ts";

void beginReplay({ ...en, replay: enReplay });
