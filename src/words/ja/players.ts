/** The words of players' pages, of finished games and of ratings, in Japanese. */
import type { PlayersWords } from "../en/players.ts";
import { agoIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { whole } from "./numbers.ts";

const MINUTE_MS = 60 * 1000;

const inUnits = agoIn("ja");
/** `Intl` puts a space before the unit, which sentences have not. */
const ago = (ms: number) => inUnits(ms).replace(/\s/gu, "");

export const playersWords: PlayersWords = {
	ago: (ms) => (ms < MINUTE_MS ? "たった今" : ago(ms)),

	botAccount: "ボットのアカウント",

	rating: {
		families: { march: "行軍", classic: "クラシック", free: "フリー" },
		give: (points) => `± ${points}`,
		exactly: (points, give) => `${points}、誤差${give}`,
		range: (least, most) => `${least}〜${most}`,
		firstGuess: "最初の目安",
		doubt: "?",
		games: (count) => `レーティング対象${whole(count)}ゲーム`,
		byBots: "まだボットとのゲームのみ",
		graph: ({ first, last, most, least }, from, to) =>
			`${from}の${first}から${to}の${last}まで、${least}〜${most}の間`,
		table: "最近の変化（表）",
		columns: { date: "日付", rating: "レーティング", change: "変化" },
	},

	past: {
		won: (name) => `${name}の勝ち`,
		first: (name) => `${name}が1位`,
		over: {
			won: "終了",
			"turn-cap": "途中で終了",
			unattended: "誰もいなくなり途中で終了",
			resigned: "全員が投了",
		},
		place: (place, of) =>
			place === 1
				? `勝ち、${whole(of)}人中1位`
				: `${whole(of)}人中${whole(place)}位`,
		more: (persons) => `ほか${whole(persons)}人`,
		bots: (count) => `ボット${whole(count)}体`,
		turns: (count) => `${whole(count)}ターン`,
		points: (count) => `${whole(count)}点`,
		older: "もっと前のゲーム",
		latest: "最新に戻る",
		rating: "レーティング",
		onlyYou: "あなただけに表示",
		onlyPlayers: "プレイヤーだけに表示",
		playedOn: (turn) => `ターン${turnNumber(turn)}から続けたゲーム`,
	},

	ownPast: {
		title: "終わったゲーム",
		empty:
			"終わったゲームはまだありません。終わったゲームは、ここでもう一度見られます。",
		all: "あなたのページ（全ゲーム）",
		everybodys: "みんなの終わったゲーム",
	},

	filters: {
		all: "すべて",
		ruleset: { label: "モード" },
		company: { label: "相手", people: "人", bots: "ボットのみ" },
		outcome: { label: "結果", won: "勝ち", lost: "勝ち以外" },
	},

	history: {
		title: "終わったゲーム",
		lead: "終わった公開ゲームを新しい順に並べています。どれももう一度見られます。",
		leadOwn:
			"終わった公開ゲームと、あなたの全ゲームを新しい順に並べています。どれももう一度見られます。",
		empty: "終わった公開ゲームはまだありません。プレイすれば、ここに並びます。",
		emptyFiltered: "条件に合うゲームはありません。",
	},

	leaderboard: {
		title: "ランキング",
		lead: "順位は、ほぼ確実といえるレーティングの下限で決まります。プレイが少ないうちはレーティングより低いので、続けるほど有利です。数えるのはほかのアカウントとのゲームだけで、同じ相手とは1週間に3ゲームまでです。",
		botsLead:
			"アカウントを持つボットの順位です。人間と同じように、ほかのボットや人間を含むすべての相手とのゲームで決まります。ボットとの勝敗で、人間のレーティングはほとんど動きません。",
		kinds: "だれがプレイするか",
		people: "人間",
		bots: "ボット",
		families: "モード",
		columns: {
			rank: "順位",
			player: "プレイヤー",
			sure: "下限",
			rating: "レーティング",
			range: "範囲",
			games: "ゲーム",
		},
		you: "あなた",
		empty:
			"まだ誰も順位に入っていません。ほかのアカウントとプレイすれば、あなたが一番乗りです。",
		more: "続きの順位",
		top: "先頭に戻る",
		own: {
			rank: (rank, points, give) =>
				`あなたは${whole(rank)}位、${points} ± ${give}です。`,
			far: (points, give) => `あなたは${points} ± ${give}です。`,
			guest: (points, give) =>
				`あなたは${points} ± ${give}です。アカウントがあれば、順位に入り、ゲームとレーティングも残せます。`,
			byBots: (points, give) =>
				`ボットとのゲームで${points} ± ${give}です。ほかのアカウントと初めてプレイすると、順位に入ります。`,
			register: "アカウントを作る",
		},
	},

	profile: {
		since: (month) => `${month}に登録`,
		account: "アカウント",
		own: "あなたのページとゲーム",
		ratings: "レーティング",
		unrated: "レーティング対象のゲームはまだありません。",
		unratedOwn:
			"レーティング対象のゲームはまだありません。最後までプレイすると、ここにレーティングが表示されます。",
		games: "ゲーム",
		onlyPublic: "ほかの人に見えるのは公開ゲームだけです。",
		empty: "終わったゲームはまだありません。",
		emptyPublic: "公開ゲームはまだありません。",
		record: "戦績",
		publicRecord: "公開ゲームの戦績",
		withPeople: "人との対戦",
		withBots: "ボットのみとの対戦",
		tally: (games, won) => `${whole(games)}ゲーム、${whole(won)}勝`,
		you: "あなたとの対戦",
		meetings: (games, ahead) =>
			`一緒に${whole(games)}ゲーム、うち${whole(ahead)}ゲームであなたが上位`,
		opponents: "よく対戦する相手",
		columns: { name: "プレイヤー", games: "ゲーム", ahead: "上位" },
		aheadHint: (name) => `上位：${name}のほうが順位が上だったゲームの数。`,
		leaderboard: "ランキング",
		notFound: {
			title: "プレイヤーが見つかりません",
			heading: "その名前のプレイヤーはいません",
			text: "名前のつづりが違うか、アカウントが削除された可能性があります。ゲストには個人ページがありません。",
			back: "ランキングを見る",
		},
	},
};
