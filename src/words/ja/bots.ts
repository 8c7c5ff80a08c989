/** The names of bots in Japanese: of a bot by its kind, and of those that fill seats by their strength. */
import type {
	fillChoices as choices,
	botKinds as kinds,
	strengths as levels,
} from "../en/bots.ts";

/** Beside a bot's name. */
export const botKinds: typeof kinds = {
	wanderer: "ボット、放浪者",
	recruit: "ボット、新兵",
	gardener: "ボット、弱い",
	captain: "ボット、普通",
	general: "ボット、強い",
	marshal: "ボット、達人",
	lancer: "ボット、大胆",
	mason: "ボット、慎重",
	merchant: "ボット、欲張り",
	settler: "ボット、開拓者",
	raider: "ボット、略奪者",
	hermit: "ボット、隠者",
};

/** In the form of a game against bots: each with its temperament. */
export const strengths: typeof levels = {
	recruit: "新兵：まだゲームを勉強中",
	easy: "弱い：領地を育て、めったに攻撃しない",
	normal: "普通：得になるものを取り、首位を見張る",
	hard: "強い：相手の出方まで、多くの計画を比べる",
	master: "達人：1回1回の命令を考え抜く",
	mixed: "いろいろ",
	bold: "大胆：まず攻撃、守りは二の次（強さは普通）",
	patient: "慎重：壁を築いてから攻撃する（強さは普通）",
	greedy: "欲張り：町も空きマスも全部ほしい（強さは普通）",
};

/** In the form of a game for people. */
export const fillChoices: typeof choices = {
	none: "空けておく",
	recruit: "新兵（いちばん弱いボット）",
	easy: "弱いボット",
	normal: "普通のボット",
	hard: "強いボット",
	master: "達人（いちばん強いボット）",
	mixed: "いろいろな強さのボット",
	bold: "大胆なボット",
	patient: "慎重なボット",
	greedy: "欲張りなボット",
};

/** In the list of what a game is set to. */
export const fills: typeof choices = {
	recruit: "新兵",
	easy: "弱いボット",
	normal: "普通のボット",
	hard: "強いボット",
	master: "達人",
	mixed: "いろいろな強さのボット",
	bold: "大胆なボット",
	patient: "慎重なボット",
	greedy: "欲張りなボット",
	none: "誰も入らない",
};

/** In the lobby: who gets the seats that are empty when play begins. */
export const emptySeatFills: typeof choices = {
	recruit: "空いていれば新兵が入ります",
	easy: "空いていれば弱いボットが入ります",
	normal: "空いていれば普通のボットが入ります",
	hard: "空いていれば強いボットが入ります",
	master: "空いていれば達人のボットが入ります",
	mixed: "空いていればボットが入ります",
	bold: "空いていれば大胆なボットが入ります",
	patient: "空いていれば慎重なボットが入ります",
	greedy: "空いていれば欲張りなボットが入ります",
	none: "空いていれば使いません",
};
