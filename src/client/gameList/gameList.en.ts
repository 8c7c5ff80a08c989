/** The lobby's page in English. */
import { enGameList } from "../../words/en/gameList.ts";

import { startGameList } from "./main.ts";

startGameList(enGameList);
