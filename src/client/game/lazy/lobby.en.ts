/** The room before a game in English. */
export { enLobby as lobbyWords } from "../../../words/en/lobby.ts";
export { RoomLobby } from "./LobbyScreen.ts";
