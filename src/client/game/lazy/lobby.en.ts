/** The room before a game in English. */
export { lobbyWords } from "../../../words/en/lobby.ts";
export { LobbyScreen } from "./LobbyScreen.ts";
