/** Why something can’t be done before a game begins, in Simplified Chinese. */
import type { LobbyRefusals } from "../en/lobbyRefusals.ts";

export const lobbyRefusals: LobbyRefusals = {
	not_in_lobby: "对局已经开始。",
	not_host: "只有房主可以这样做。",
	removed: "房主已将你移出这局。",
	not_open: "现在加入太晚了，不过可以观战。",
	too_fast: "太快了，请稍等再试。",
	not_seated: "你在观战，没有参加这局。",
	no_seat: "这个座位有人了。",
	kept: "空座位留给上一局的玩家。",
	already_seated: "你已经有座位了。",
	too_few_seats: "人数不够，还不能开局。",
};

export const refusedOther = "服务器没有接受，请再试一次。";
