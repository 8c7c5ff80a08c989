/** The room before a game in English. */
export { enLobby as lobbyWords } from "../../../words/en/lobby.ts";
export { LobbyScreen } from "./LobbyScreen.ts";
