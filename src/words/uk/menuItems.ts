/** The items of the menu of a game and of a replay, in Ukrainian. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "Здатися",
	resignSure: "Здатися остаточно? Ви опинитеся позаду всіх, хто не здався.",
	resignYes: "Так, здатися",
	resignNo: "Грати далі",
	preferences: "Налаштування",
	keys: "Клавіші",
	numbers: "Числа",
	fit: "Усе поле",
	zoomIn: "Збільшити",
	zoomOut: "Зменшити",
	turn: "Повернути поле",
	site: "Меню сайту",
};
