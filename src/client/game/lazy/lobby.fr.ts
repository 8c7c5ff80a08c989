/** The room before a game in French. */
export { frLobby as lobbyWords } from "../../../words/fr/lobby.ts";
export { LobbyScreen } from "./LobbyScreen.ts";
