/** The words of API tokens, in Chinese. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "API 令牌",
	text: "有了令牌，程序就能以你的名义在这里对局。它不能登录，也不能更改或删除你的账号。",
	api: "程序在这里能做什么",
	none: "你还没有令牌。",
	make: "创建令牌",
	made: (day) => `创建于${day}`,
	used: (day) => `上次使用：${day}`,
	neverUsed: "尚未使用",
	ends: (day) => `有效期至${day}`,
	ended: (day) => `已于${day}过期`,
	endless: "永久有效",
	revoke: "撤销",
	revokeNamed: (name) => `撤销${name}`,
	help: "退出登录或更改密码后，令牌依然有效。请撤销不需要或不认识的令牌。",
	revoked: "令牌已撤销：持有它的程序不能再使用。需要时请创建新的。",

	form: {
		title: "创建 API 令牌",
		nameHelp: "令牌的用途。只有你能看到。",
		scopes: "允许做什么",
		scope: {
			read: "查看只有你能看到的内容：你的对局、你的座位",
			play: "创建、加入和进行对局",
			bot: "把此账号永久变成机器人账号",
		},
		short: { read: "查看", play: "对局", bot: "成为机器人" },
		fairPlay: "如果由程序选择命令，请用机器人账号。用其他账号时，请自己选择。",
		end: "有效期",
		days: (days) => `${whole(days)}天`,
		year: "一年",
		never: "直到你撤销",
		submit: "创建令牌",
		back: "返回你的账号",
	},

	problems: {
		name_missing: "请输入名称。",
		name_long: (most) => `令牌名称最多${whole(most)}个字符。`,
		name_taken: "你已有同名的令牌。请换一个名称。",
		scopes_missing: "请至少选择一项。",
		too_many: (most) => `你已有${whole(most)}个令牌。请先撤销一个。`,
	},

	fresh: {
		title: "你的新令牌",
		text: "请现在复制：我们不保存它，所以无法再次显示。任何拿到它的人都能做它允许的事。",
		label: "令牌",
		copy: "复制",
		copied: "已复制",
		notCopied: "请复制此令牌：",
		use: "程序在每个请求中发送它：",
		done: "我已保存好",
	},
};
