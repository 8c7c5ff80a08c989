/** What the script of a day's march says, in Japanese. */
import type { DayPlayWords } from "../en/dayPlay.ts";
import { signed, whole } from "./numbers.ts";

export const dayPlayWords: DayPlayWords = {
	signed,
	starting: "行軍を準備しています…",
	failed: "接続できません。まだ何も始まっていません。もう一度お試しください。",
	lost: "接続できません。ターンはここに保存されています。続けるには、ページを再読み込みしてください。",
	refused: {
		no_player:
			"ブラウザーがCookieを送らなかったため、挑戦を記録できませんでした。このサイトのCookieを許可し、ページを再読み込みしてください。",
		updated:
			"ゲームが更新されたところです。ページを再読み込みして続けてください。",
		no_day: "この日の行軍はありません。",
		no_try: "この行軍はまだ始めていません。",
		too_late: "挑戦の時間が過ぎてからゲームが届きました。記録にはなりません。",
		already_scored: "この日の記録はすでにあるので、このゲームは数えません。",
		not_continued:
			"挑戦は別のウィンドウで続いています。そこから続けるには、ページを再読み込みしてください。",
		too_many:
			"1分間の回数が多すぎます。1分待ってから、もう一度お試しください。",
		other: "サーバーがこのゲームを確認できなかったため、記録にはなりません。",
	},
	left: (minutes) => `記録になるのはあと${whole(minutes)}分`,
	over: "挑戦の時間が過ぎました。このゲームは記録になりません",
	unscored: "記録なし",
	sending: "ゲームを送信中…",
	notSent:
		"ゲームはまだ届いていません。このページを開いたままにしてください。接続が戻りしだい送信します。",
	scored: (lead) => `あなたの記録：${lead}`,
	notScored: (lead) => `${lead}（記録なし）`,
	toResult: "順位を見る",
	toDay: "その日のページに戻る",

	result: {
		copy: "テキストでコピー",
		copied: "コピーしました。お好きなところに貼り付けてください。",
		notCopied: "ブラウザーがコピーを許可しませんでした。テキストはこちらです：",
		picture: "画像で保存",
	},

	share: {
		title: (date) => `Hexmarch、${date}の行軍`,
		score: (lead, points, rival) =>
			`${lead}（${whole(points)}対${whole(rival)}）`,
		caption: "最上位のボットとの点差（ターンごと）",
	},
};
