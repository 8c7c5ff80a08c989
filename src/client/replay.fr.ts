/** The replay in French: a script a language, so that nobody loads the others. */
import { fr } from "../words/game/fr.ts";
import { frReplay } from "../words/game/frReplay.ts";
import { beginReplay } from "./replay/begin.ts";

void beginReplay({ ...fr, replay: frReplay });
