/** The lobby's page in French. */
import { gameListWords } from "../../words/fr/gameList.ts";
import { startGameList } from "./main.ts";

startGameList(gameListWords);
