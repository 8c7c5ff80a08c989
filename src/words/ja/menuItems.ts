/** The items of the menu of a game and of a replay, in Japanese. */
import type { MenuItemWords } from "../en/menuItems.ts";

export const menuItems: MenuItemWords = {
	resign: "投了",
	resignSure: "本当に投了しますか？投了していない全員より下の順位になります。",
	resignYes: "投了する",
	resignNo: "続ける",
	preferences: "設定",
	keys: "キー操作",
	numbers: "数字",
	fit: "全体を表示",
	zoomIn: "拡大",
	zoomOut: "縮小",
	turn: "盤を回す",
	site: "サイトメニュー",
};
