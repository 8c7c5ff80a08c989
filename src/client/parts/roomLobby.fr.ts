/** The room before a game in French. */
export { frLobby as lobbyWords } from "../../words/game/frLobby.ts";
export { RoomLobby } from "./roomLobby.ts";
