/** The page of one's own games in French. */
import { gameListWords } from "../../words/fr/gameList.ts";
import { startOwnGames } from "./ownGames.ts";

startOwnGames(gameListWords);
