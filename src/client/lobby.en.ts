/** The lobby's page in English. */
import { enLobby } from "../words/site/enLobby.ts";

import { startLobby } from "./lobby.ts";

startLobby(enLobby);
