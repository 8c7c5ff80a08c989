/** The game page in French. */
import { fr } from "../words/game/fr.ts";
import { beginGame } from "./game.ts";

beginGame(fr);
