/** The script of the list of games, built once for each language (scripts/build/entries.ts). */
import { gameListWords } from "../../words/en/gameList.ts";
import { startGameList } from "./LiveGameList.ts";

startGameList(gameListWords);
