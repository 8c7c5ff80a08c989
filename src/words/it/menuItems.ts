/** The items of the menu of a game and of a replay, in Italian. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "Abbandona",
	resignSure: "Abbandonare davvero? Finirai dietro a chi non ha abbandonato.",
	resignYes: "Sì, abbandona",
	resignNo: "Continua a giocare",
	preferences: "Impostazioni",
	keys: "Tasti",
	numbers: "Numeri",
	fit: "Tutto il tabellone",
	zoomIn: "Ingrandisci",
	zoomOut: "Rimpicciolisci",
	turn: "Ruota il tabellone",
	site: "Menu del sito",
};
