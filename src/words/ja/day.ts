/** The words of the day's march, its ranking and its past days, in Japanese. */
import type { DayWords } from "../en/day.ts";
import { mapNames } from "./maps.ts";
import { whole } from "./numbers.ts";

export const dayWords: DayWords = {
	title: "日替わり行軍",
	short: "日替わり",
	lead: (turns) =>
		`1日1回、全員同じ条件の小さなゲーム。${whole(turns)}ターンでボットにどれだけ差をつけられるでしょうか。`,
	about: (date) =>
		`${date}の行軍：全員同じ条件の小さなゲーム。ボットにどれだけ差をつけられるでしょうか。`,
	yourSeat: "あなた",

	facts: {
		label: "この行軍",
		map: "マップ",
		maps: mapNames,
		players: "プレイヤー",
		length: "長さ",
		turns: (turns, minutes) => `${whole(turns)}ターン、約${whole(minutes)}分`,
	},

	now: {
		play: "記録に挑戦",
		playHint: (minutes) =>
			`記録になる挑戦は1回だけです。ボタンを押すと始まり、${whole(minutes)}分以内に終える必要があります。その後は何度でも遊べます。`,
		goOn: "続ける",
		goOnHint: (minutes) =>
			`挑戦中です。${whole(minutes)}分以内に終えれば記録になります。`,
		again: "もう一度遊ぶ（記録なし）",
		missed:
			"挑戦が時間内に終わらなかったため、記録はありません。明日の行軍でまた挑戦しましょう。",
		past: "この日は終わりました。行軍は今も遊べますが、記録にはなりません。",
		playPast: "この行軍を遊ぶ",
		needsScript:
			"プレイするにはJavaScriptが必要ですが、オフになっているか、読み込まれていません。",
		next: (hours, minutes) =>
			hours === 0
				? `次の行軍まで${whole(minutes)}分。`
				: `次の行軍まで${whole(hours)}時間${whole(minutes)}分。`,
	},

	result: {
		label: "あなたの結果",
		ahead: () => "点、最上位のボットをリード",
		behind: () => "点、最上位のボットに遅れ",
		level: "最上位のボットと同点",
		details: (points, tiles) =>
			`終了時に${whole(points)}点、${whole(tiles)}マス`,
		rank: (rank, of) => `アカウント${whole(of)}人中${whole(rank)}位`,
		guestRank: (rank, of) => `ゲスト${whole(of)}人中${whole(rank)}位`,
		register:
			"アカウントがあれば、アカウントの順位に入り、連続記録も残ります。",
		streak: (days) => `${whole(days)}日連続`,
		watch: "自分のゲームを見る",
	},

	ranking: {
		title: "順位",
		kinds: { accounts: "アカウント", guests: "ゲスト" },
		columns: {
			rank: "順位",
			player: "プレイヤー",
			lead: "点差",
			turns: "ターン",
			land: "領地",
			streak: "連続日数",
		},
		you: "あなた",
		emptyToday:
			"まだ誰の記録もありません。今日の行軍をプレイすれば、あなたが一番乗りです。",
		empty: "この日の記録はありません。",
		own: "あなたの順位",
		more: "続きの順位",
		top: "先頭に戻る",
		order:
			"点差の大きい順です。同じならターンの少ない順、次に領地の広い順です。",
	},

	best: {
		title: "最高のゲーム",
		yesterday: "昨日の最高のゲーム",
		text: (name, lead) => `${name}、点差${lead}`,
		watch: "見る",
		none: "この日、最後までプレイした人はいません。",
		nobody: "退会したプレイヤー",
	},

	proof: {
		title: "マップは抽選で決まり、誰も選びません",
		text: "1日ごとに鍵があり、マップ、ボット、すべての運はその鍵で決まります。ある日の鍵のSHA-256は前日の鍵なので、最初の鍵が公開された後は、誰も鍵を選べません。前日に公開されるのは、行軍の中身すべてのSHA-256です。",
		commitment: "この行軍について前日に公開された値",
		tomorrow: "明日の行軍について公開された値",
		key: "その鍵",
		noKey: "この日が終わると表示されます",
		before: "前日の鍵",
		first: "最初の日の前に公開された値",
		isNext: "その鍵のSHA-256は、前日の鍵です。",
	},

	past: {
		title: "過去の日",
		lead: "各日の行軍、順位、最高のゲーム。どれも今も遊べますが、記録にはなりません。",
		empty: "今日が最初の日です。明日になると、今日の行軍がここに並びます。",
		columns: {
			day: "日",
			map: "マップ",
			best: "最高点差",
			own: "あなた",
		},
		notPlayed: "未プレイ",
		older: "もっと前の日",
		latest: "最新に戻る",
		today: "今日の行軍",
		before: "前の日",
		after: "次の日",
	},

	home: {
		title: "日替わり行軍",
		text: "今日は全員が同じ小さなゲーム。記録になる挑戦は1回です。",
		done: (lead) => `今日の結果：${lead}`,
		underWay: "挑戦中です。",
		streak: (days) => `ただいま${whole(days)}日連続`,
		open: "今日の行軍",
	},
};
