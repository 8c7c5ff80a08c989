/** What the board says about single tiles: loaded once the page has settled, or a tile is pointed at. */
import { TileActs } from "../../board/TileActs.ts";
import { TileCards } from "../../board/TileCards.ts";

export { addPatterns } from "../../board/addPatterns.ts";
export { notesOn } from "../notesOn.ts";
export { spokenTile } from "../tileText.ts";

export const NOTES = [TileActs, TileCards];
