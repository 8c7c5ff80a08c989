/** The items of the menu of a game and of a replay, in Portuguese. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "Abandonar",
	resignSure:
		"Abandonar de vez? Você fica atrás de todos os que não abandonaram.",
	resignYes: "Sim, abandonar",
	resignNo: "Continuar jogando",
	preferences: "Ajustes",
	keys: "Teclas",
	numbers: "Números",
	fit: "Tabuleiro inteiro",
	zoomIn: "Aproximar",
	zoomOut: "Afastar",
	turn: "Girar o tabuleiro",
	site: "Menu do site",
};
