/** The items of the menu of a game and of a replay, in Polish. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "Poddaj się",
	resignSure:
		"Na pewno się poddajesz? Znajdziesz się za wszystkimi, którzy tego nie zrobili.",
	resignYes: "Tak, poddaję się",
	resignNo: "Gram dalej",
	preferences: "Ustawienia",
	keys: "Klawisze",
	numbers: "Liczby",
	fit: "Cała plansza",
	zoomIn: "Przybliż",
	zoomOut: "Oddal",
	turn: "Obróć planszę",
	site: "Menu serwisu",
};
