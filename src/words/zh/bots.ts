/** The names of bots in Simplified Chinese: of a bot by its kind, and of those that fill seats by their strength. */
import type { Fill } from "../../match/settings.ts";

type Fills = Readonly<Record<Fill, string>>;
type FillsOrNone = Readonly<Record<Fill | "none", string>>;

export const botKinds = {
	wanderer: "机器人，游荡者",
	recruit: "机器人，新兵",
	gardener: "机器人，简单",
	captain: "机器人，普通",
	general: "机器人，困难",
	marshal: "机器人，大师",
	lancer: "机器人，大胆",
	mason: "机器人，沉稳",
	merchant: "机器人，贪婪",
	settler: "机器人，拓荒者",
	raider: "机器人，劫掠者",
	hermit: "机器人，隐士",
};

export const strengths: Fills = {
	recruit: "新兵：还在学着玩",
	easy: "简单：埋头种田，很少进攻",
	normal: "普通：什么划算拿什么，并盯紧领先者",
	hard: "困难：权衡多种计划来对付你",
	master: "大师：每道命令都深思熟虑",
	mixed: "混合",
	bold: "大胆：抢先进攻，很少防守（水平同普通）",
	patient: "沉稳：先筑防线，再进攻（水平同普通）",
	greedy: "贪婪：每座城镇、每个无主格都想要（水平同普通）",
};

export const fillChoices: FillsOrNone = {
	none: "空着",
	recruit: "新兵，最弱的机器人",
	easy: "简单机器人",
	normal: "普通机器人",
	hard: "困难机器人",
	master: "大师，最强的机器人",
	mixed: "强弱混合的机器人",
	bold: "大胆机器人",
	patient: "沉稳机器人",
	greedy: "贪婪机器人",
};

export const fills: FillsOrNone = {
	recruit: "新兵",
	easy: "简单机器人",
	normal: "普通机器人",
	hard: "困难机器人",
	master: "大师",
	mixed: "各种强度的机器人",
	bold: "大胆机器人",
	patient: "沉稳机器人",
	greedy: "贪婪机器人",
	none: "无人",
};

export const emptySeatFills: FillsOrNone = {
	recruit: "没人来就由新兵补位",
	easy: "没人来就由简单机器人补位",
	normal: "没人来就由普通机器人补位",
	hard: "没人来就由困难机器人补位",
	master: "没人来就由大师机器人补位",
	mixed: "没人来就由机器人补位",
	bold: "没人来就由大胆机器人补位",
	patient: "没人来就由沉稳机器人补位",
	greedy: "没人来就由贪婪机器人补位",
	none: "没人来就取消",
};
