/** The script of the list of the reader's own games, built once for each language (scripts/build/entries.ts). */
import { gameListWords } from "../../words/en/gameList.ts";
import { startOwnGames } from "./OwnGames.ts";

startOwnGames(gameListWords);
