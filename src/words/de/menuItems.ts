/** The items of the menu of a game and of a replay, in German. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "Aufgeben",
	resignSure:
		"Endgültig aufgeben? Du kommst dann hinter alle, die es nicht getan haben.",
	resignYes: "Ja, aufgeben",
	resignNo: "Weiterspielen",
	preferences: "Einstellungen",
	keys: "Tasten",
	numbers: "Zahlen",
	fit: "Ganzes Brett",
	zoomIn: "Vergrößern",
	zoomOut: "Verkleinern",
	turn: "Brett drehen",
	site: "Menü der Website",
};
