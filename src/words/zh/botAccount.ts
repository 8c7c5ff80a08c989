/** The words of bot accounts, in Simplified Chinese. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "机器人账号",
	text: "程序用自己的账号对局：所有人都能看到它是机器人，它可加入允许机器人的对局，并有自己的排行榜。只有从未参加过对局的账号才能变成机器人账号，而且永久如此。",
	link: "变成机器人账号",
	sure: (name) =>
		`${name}将永久成为机器人：无法撤销。之后它不能加入真人的对局，也不能使用“立即开始”。`,
	submit: (name) => `是，${name}是机器人`,
	isOne: "这是机器人账号。",
	done: (name) => `${name}现在是机器人了。创建令牌，让它对局吧。`,
	hasGames:
		"此账号参加过对局，所以不能变成机器人账号。请为你的机器人另注册一个。",
};
