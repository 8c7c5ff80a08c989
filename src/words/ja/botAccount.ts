/** The words of bot accounts, in Japanese. */
import type { BotAccountWords } from "../en/botAccount.ts";

export const botAccountWords: BotAccountWords = {
	title: "ボットのアカウント",
	text: "プログラムは専用のアカウントでプレイします。ボットであることはだれにでもわかり、ボット参加可のゲームに参加でき、ランキングも別にあります。ボット用にできるのは、まだ一度もゲームに参加していないアカウントだけで、元には戻せません。",
	link: "このアカウントをボット用にする",
	sure: (name) =>
		`${name}はボットになり、元には戻せません。人間どうしのゲームと「今すぐプレイ」には参加できなくなります。`,
	submit: (name) => `はい、${name}はボットです`,
	isOne: "これはボットのアカウントです。",
	done: (name) =>
		`${name}はボットになりました。トークンを作って、プレイさせましょう。`,
	hasGames:
		"このアカウントはゲームに参加したことがあるので、ボット用にはできません。ボット用に別のアカウントを登録してください。",
};
