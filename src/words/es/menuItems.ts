/** The items of the menu of a game and of a replay, in Spanish. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "Abandonar",
	resignSure:
		"¿Abandonar del todo? Quedarás por detrás de quienes no lo han hecho.",
	resignYes: "Sí, abandonar",
	resignNo: "Seguir jugando",
	preferences: "Ajustes",
	keys: "Teclas",
	numbers: "Números",
	fit: "Todo el tablero",
	zoomIn: "Acercar",
	zoomOut: "Alejar",
	turn: "Girar el tablero",
	site: "Menú del sitio",
};
