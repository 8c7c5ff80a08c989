/** The lobby's page in English. */
import { enLobby } from "../../words/en/gameList.ts";

import { startLobby } from "./main.ts";

startLobby(enLobby);
