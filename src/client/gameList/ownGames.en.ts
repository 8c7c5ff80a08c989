/** The page of one's own games in English. */
import { enGameList } from "../../words/en/gameList.ts";

import { startOwnGames } from "./ownGames.ts";

startOwnGames(enGameList);
