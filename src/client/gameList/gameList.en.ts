/** The lobby's page in English. */
import { gameListWords } from "../../words/en/gameList.ts";
import { startGameList } from "./main.ts";

startGameList(gameListWords);
