/** The items of the menu of a game and of a replay, in French. */
import type { MenuItemWords } from "../en/menuItems.ts";
import { NNB } from "./grammar.ts";

export const menuItems: MenuItemWords = {
	resign: "Abandonner",
	resignSure: `Abandonner pour de bon${NNB}? Vous passerez derrière tous ceux qui ne l’ont pas fait.`,
	resignYes: "Oui, abandonner",
	resignNo: "Continuer à jouer",
	preferences: "Réglages",
	keys: "Touches",
	numbers: "Nombres",
	fit: "Tout le plateau",
	zoomIn: "Agrandir",
	zoomOut: "Réduire",
	turn: "Tourner le plateau",
	site: "Menu du site",
};
