/** The room before a game in English. */
export { enLobby as lobbyWords } from "../../words/game/enLobby.ts";
export { RoomLobby } from "./roomLobby.ts";
