/** The items of the menu of a game and of a replay, in English. */

export const menuItems = {
	resign: "Give up",
	resignSure: "Give up for good? You come after everybody who has not.",
	resignYes: "Yes, give up",
	resignNo: "Keep playing",
	preferences: "Settings",
	keys: "Keys",
	numbers: "Numbers",
	/** A setting: the second press on a tile gives the order, instead of taking it back. */
	fit: "Whole board",
	zoomIn: "Zoom in",
	zoomOut: "Zoom out",
	turn: "Turn the board",
	site: "Site menu",
};

export type MenuItemWords = typeof menuItems;
