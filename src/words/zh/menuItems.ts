/** The items of the menu of a game and of a replay, in Simplified Chinese. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "认输",
	resignSure: "确定认输？你会排在所有未认输的玩家之后。",
	resignYes: "确定认输",
	resignNo: "继续玩",
	preferences: "设置",
	keys: "快捷键",
	numbers: "数字",
	fit: "整个棋盘",
	zoomIn: "放大",
	zoomOut: "缩小",
	turn: "旋转棋盘",
	site: "网站菜单",
};
