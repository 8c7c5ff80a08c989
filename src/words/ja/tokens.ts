/** The words of API tokens, in Japanese. */
import type { TokenWords } from "../en/tokens.ts";
import { whole } from "./numbers.ts";

export const tokenWords: TokenWords = {
	title: "APIトークン",
	text: "トークンがあれば、プログラムがあなたの名前でプレイできます。ログインや、アカウントの変更・削除はできません。",
	api: "プログラムにできること",
	none: "トークンはまだありません。",
	make: "トークンを作る",
	made: (day) => `${day}に作成`,
	used: (day) => `最後の使用は${day}`,
	neverUsed: "未使用",
	ends: (day) => `${day}まで有効`,
	ended: (day) => `${day}に期限切れ`,
	endless: "期限なし",
	revoke: "無効にする",
	revokeNamed: (name) => `${name}を無効にする`,
	help: "ログアウトしても、パスワードを変えても、トークンは有効なままです。不要なものや覚えのないものは無効にしてください。",
	revoked:
		"トークンを無効にしました。これを使うプログラムはもうアクセスできません。必要なら新しく作ってください。",

	form: {
		title: "APIトークンを作る",
		nameHelp: "トークンの用途です。あなたにだけ表示されます。",
		scopes: "許可すること",
		scope: {
			read: "自分だけに見えるもの（自分のゲーム、自分の席）を見る",
			play: "ゲームを作る、参加する、プレイする",
			bot: "このアカウントをボット用にする（元には戻せません）",
		},
		short: { read: "見る", play: "プレイする", bot: "ボットになる" },
		fairPlay:
			"命令をプログラムが選ぶなら、ボットのアカウントでプレイしてください。ほかのアカウントでは、命令は自分で選んでください。",
		end: "有効期間",
		days: (days) => `${whole(days)}日`,
		year: "1年",
		never: "無効にするまで",
		submit: "トークンを作る",
		back: "アカウントに戻る",
	},

	problems: {
		name_missing: "名前を入力してください。",
		name_long: (most) => `トークンの名前は${whole(most)}文字までです。`,
		name_taken: "同じ名前のトークンがあります。別の名前にしてください。",
		scopes_missing: "許可することを1つ以上選んでください。",
		too_many: (most) =>
			`トークンが${whole(most)}個あります。先にどれかを無効にしてください。`,
	},

	fresh: {
		title: "新しいトークン",
		text: "今コピーしてください。こちらには保存されないので、あとから表示できません。このトークンを持つ人は、許可されたことを何でもできます。",
		label: "トークン",
		copy: "コピー",
		copied: "コピーしました",
		notCopied: "このトークンをコピーしてください：",
		use: "プログラムはリクエストごとに次のように送ります：",
		done: "控えました",
	},
};
