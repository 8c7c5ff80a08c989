/** The lobby's page in French. */
import { frLobby } from "../../words/fr/gameList.ts";
import { typeset } from "../../words/typeset.ts";
import { startLobby } from "./main.ts";

startLobby(typeset(frLobby));
