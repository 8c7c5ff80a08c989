/** The words of the lobby, in Simplified Chinese. */
import type { LobbyWords } from "../en/lobby.ts";
import { emptySeatFills } from "./bots.ts";
import { list, phrases } from "./grammar.ts";
import { lobbyRefusals, refusedOther } from "./lobbyRefusals.ts";

const host = "你是房主。分享链接，人到齐后就开局。";

export const lobbyWords: LobbyWords = {
	refusals: lobbyRefusals,
	phrases,
	refusedOther,
	title: "等待玩家",
	titleIn: (taken, all) => `已到${taken}/${all}人 · Hexmarch`,
	taken: (taken, all) => `${all}个座位，${taken}个有人`,
	beginsIn: (time) => `${time}后开局`,
	host,
	seated: (host) => `你已入座。由${host}开局，或人满后自动开局。`,
	invited: (host) => `${host}邀请你来玩。入座即可，无需账号。`,
	empty: "还没有人。第一个入座的人就是房主。",
	keptFor: (names) => `空座位留给上一局的玩家${list(names)}，其他人可以观战。`,
	expected: "待到",
	soon: "你已入座，请准备。",
	beginsByItself: "你已入座，对局会自动开始。",
	full: "座位已满，可留下观战。",
	tooFew: (needed) => `${host}至少要${needed}位玩家才能开局。`,
	join: "入座",
	leave: "离座",
	begin: "马上开局",
	seats: "座位",
	you: "你",
	isHost: "房主",
	away: "离开",
	free: "空座位",
	fills: emptySeatFills,
	moreFree: (count) => `还有${count}个空座位`,
	remove: "移出",
	removeSure: (name) => `把${name}移出？此人将不能再加入这局。`,
	removeYes: "确定移出",
	link: "用这个链接邀请别人",
	copy: "复制",
	copied: "已复制",
	notCopied: "浏览器不允许本页复制链接，请从这里复制：",
	share: "分享",
	joined: (name) => `${name}已入座`,
	left: (name) => `${name}已离开`,
	youAreHost: "现在你是房主",
	closed: {
		title: "这局已关闭",
		text: "已经没有人在等它了。还有别的对局，你也可以自己开一局。",
		openGames: "招募中的对局",
		home: "首页",
	},
};
