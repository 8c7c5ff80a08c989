/** The room before a game in French. */
export { lobbyWords } from "../../../words/fr/lobby.ts";
export { LobbyScreen } from "./LobbyScreen.ts";
