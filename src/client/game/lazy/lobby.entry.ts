/** The lobby of a game, built once for each language (scripts/build/entries.ts). */
export { lobbyWords } from "../../../words/en/lobby.ts";
export { LobbyScreen } from "./LobbyScreen.ts";
