/** The lobby's page in French. */
import { frGameList } from "../../words/fr/gameList.ts";
import { typeset } from "../../words/typeset.ts";
import { startGameList } from "./main.ts";

startGameList(typeset(frGameList));
