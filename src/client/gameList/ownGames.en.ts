/** The page of one's own games in English. */
import { gameListWords } from "../../words/en/gameList.ts";
import { startOwnGames } from "./ownGames.ts";

startOwnGames(gameListWords);
