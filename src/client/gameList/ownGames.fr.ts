/** The page of one's own games in French. */
import { frLobby } from "../../words/fr/gameList.ts";
import { typeset } from "../../words/typeset.ts";
import { startOwnGames } from "./ownGames.ts";

startOwnGames(typeset(frLobby));
