/** The lobby's page in French. */
import { frLobby } from "../words/site/frLobby.ts";
import { typeset } from "../words/typeset.ts";
import { startLobby } from "./lobby.ts";

startLobby(typeset(frLobby));
