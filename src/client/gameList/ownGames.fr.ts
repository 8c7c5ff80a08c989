/** The page of one's own games in French. */
import { frGameList } from "../../words/fr/gameList.ts";
import { typeset } from "../../words/typeset.ts";
import { startOwnGames } from "./ownGames.ts";

startOwnGames(typeset(frGameList));
