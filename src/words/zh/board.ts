/** The words of the board and its orders, in Simplified Chinese. */
import type { NoteWords } from "../en/notes.ts";
import type { ShownWords } from "../en/shown.ts";
import { number, orders, points, tiles } from "./grammar.ts";
import { outcomes } from "./orders.ts";

export const boardWords: ShownWords["board"] = {
	name: "棋盘",
	roleDescription: "六边形棋盘",
	cutOff: "被切断",
};

export const tileWords: NoteWords["tile"] = {
	free: "无主格",
	freeTown: "无主城镇",
	town: "城镇",
	water: "水域：无人能占领",
	mountain: "山地：无人能占领",
	theTown: (tile) => `城镇${tile}`,
	yours: "你的领地",
	landOf: (name) => `${name}的领地`,
	drop: (amount) => `可拾取${points(amount)}`,
	nextToYours: "与你的领地相邻",
	strengthOf: (strength) => `兵力${number(strength)}`,
	planned: (count) => `已有${orders(count)}`,
	drafted: "已计划",
};

export const previewWords: NoteWords["preview"] = {
	start: (strength) => `从这里起步，兵力${number(strength)}`,
	outcomes,
	captures: (damage, strength, gain) =>
		`进攻−${number(damage)}：归你，兵力${number(strength)}${gain > 0 ? `，+${points(gain)}` : ""}`,
	fullNow: (gain) => `兵力已满：先被进攻才会+${number(gain)}`,
	planned: (count, strength, isYours) =>
		`${orders(count)}：${isYours ? "归你，兵力" : "剩余兵力"}${number(strength)}`,
	cutsOff: (count) => `失去它，${tiles(count)}会被切断`,
	inDanger: (name, count, isAlone) =>
		`${name}${isAlone ? "" : "等人联手"}用${orders(count)}就能夺走它`,
	inReach: (count) => `你用${orders(count)}就能夺取它`,
	withDrop: (text, amount) => `${text}，拾取${points(amount)}`,
	upTo: (text) => `${text}（最多：越早的命令越强）`,
	allPlanned: (count) =>
		count === 1
			? "命令已计划好：要改先撤回"
			: `${count}道命令都已计划好：要改先撤回一道`,
	takeBack: "再按一次撤回",
	again: "再按一次下达命令",
	againStart: "再按一次从这里起步",
};
