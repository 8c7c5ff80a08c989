/** The words of a game as the server writes it: its board and its page, in Simplified Chinese. */
import type { StillGameWords } from "../en/stillGame.ts";
import { turnNumber } from "../turnNumber.ts";
import { botKinds } from "./bots.ts";
import { list } from "./grammar.ts";
import { percent, whole } from "./numbers.ts";

const tiles = (count: number) => `${whole(count)}格`;

export const stillGameWords: StillGameWords = {
	board: {
		title: (cols, rows, turnsPlayed) =>
			`${whole(cols)} × ${whole(rows)}格的地图，${
				turnsPlayed === 0 ? "第一回合之前" : `${whole(turnsPlayed)}回合后`
			}`,
		seat: (name, count, share) =>
			`${name}有${tiles(count)}，占地图${percent(share)}。`,
		free: (count) => (count === 0 ? "没有无主格。" : `无主：${tiles(count)}。`),
	},

	gamePage: {
		title: (turn, inAll) =>
			`第${whole(turnNumber(turn))}${inAll === null ? "" : `/${whole(inAll)}`}回合`,
		lobbyTitle: "等待开局",
		phases: {
			waiting: "新人正在选择起点。",
			collecting: "所有人正在下命令。",
		},
		lobby: (taken, all) =>
			`对局尚未开始：${whole(all)}个座位，${whole(taken)}个有人。`,
		leads: (name, count, share) =>
			`${name}以${tiles(count)}领先，占地图${percent(share)}。`,
		nobodyLeads: "还没有人占有领地。",
		leadsByPoints: (name, points) => `${name}以${whole(points)}分领先。`,
		toWin: (count) => `满${tiles(count)}获胜。`,
		turnsLeft: (turns) =>
			turns === 1
				? "最后一回合：得分最多者胜。"
				: `还剩${whole(turns)}回合：得分最多者胜。`,
		needsScript:
			"要玩，本页需要JavaScript，而它已被关闭或未能载入。下面的地图是你打开页面时的对局。",
		reload: "刷新页面",
		playedOn: (turn, names) =>
			`从${names.length === 0 ? "另一局" : `${list(names)}的一局`}的第${whole(turnNumber(turn))}回合接着玩`,
		unrated: "不计等级分。",
		seats: "玩家",
		columns: {
			rank: "名次",
			player: "玩家",
			points: "得分",
			level: "等级",
			land: "领地",
			share: "占比",
		},
		emptySeat: "空座位",
		you: "你",
		bots: botKinds,
		absent: "尚未加入",
		dead: "出局",
		resigned: "已认输，由机器人接手",
		gaveUp: "已认输",
	},
};
