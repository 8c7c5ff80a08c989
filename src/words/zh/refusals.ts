/** Why something can’t be done in a game, in Simplified Chinese. */
import type { refusals as en } from "../en/refusals.ts";
import { lobbyRefusals } from "./lobbyRefusals.ts";

export const refusals: typeof en = {
	...lobbyRefusals,
	no_bots: "此对局只供真人参加：有账号的机器人不能加入。",
	not_playing: "这局现在不在进行中。",
	not_json: "服务器无法读取，请刷新页面。",
	unknown_message: "服务器不认识这个请求，请刷新页面。",
	no_tile: "没有这一格。请在棋盘上选一格。",
	not_in_game: "你还不在棋盘上。",
	no_bank: "这种对局不能储存。",
	game_full: "目前没有空位。",
	still_dead: "你还不能回来。",
	no_action_left: "你本回合的命令已用完。",
	bank_first: "先占领一格，才能储存。",
	already_in: "你已在棋盘上。",
	closed: "这种对局不选起点。",
	bad_first: "那一格有主了，请选一个无主格。",
	wrong_phase: "这个阶段已经来不及了。",
	wrong_turn: "送达时回合已经结束。",
	not_kept: "只有通信对局才有预先命令。",
	on_holiday: "你正在休假。先结束休假，再来玩。",
	resigned: "你已认输，但仍可观战。",
	orders_late: "连接恢复前回合已经结束：没有及时送达的命令未执行。",
	unseated:
		"你在这个浏览器中已换了身份或退出登录，所以这个座位现在不属于你。请用原来的账号登录，再刷新页面。",
};
