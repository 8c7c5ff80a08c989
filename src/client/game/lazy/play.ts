/** What a lobby's page needs once play begins: the board with its panels, and the rules of turns. */
export { GameScreen } from "../GameScreen.ts";
export { receiveTurn } from "./receiveTurn.ts";
