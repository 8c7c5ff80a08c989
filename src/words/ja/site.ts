/** The words of the pages, in Japanese. */
import type { SiteWords } from "../en/site.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { phrases, sentences } from "./grammar.ts";
import { homeWords } from "./home.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { noticeWords } from "./notices.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { stillGameWords } from "./stillGame.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

export const siteWords: SiteWords = {
	name: "Hexmarch",
	whole,
	phrases,
	sentences,
	exact,
	signed,
	percent,
	description:
		"六角形のマップで戦う領地獲得ゲーム。全員が秘密に計画し、すべてのターンが同時に進みます。無料、ブラウザーで、友だちとも、知らない人とも、ボットとも。",
	links: linkWords,
	day: dayWords,
	dump: dumpWords,
	skip: "本文へ",
	notLoaded: "ページの一部を読み込めませんでした。再試行しています…",
	home: "Hexmarch、ホーム",
	howToPlay: "遊び方",
	api: "プログラム用API",
	licence: "MITライセンスのフリーソフトウェアです。",
	nav: {
		label: "ページ",
		games: "ゲーム",
		yourGames: "マイゲーム",
		yourGamesWait: (count) =>
			`マイゲーム：${whole(count)}件があなたを待っています`,
		createGame: "ゲームを作る",
		rules: "ルール",
	},
	display: "表示",
	language: "言語",
	theme: "テーマ",
	themes: { auto: "自動", light: "ライト", dark: "ダーク" },
	contrast: "コントラスト",
	contrasts: { normal: "標準", high: "高（模様つき）" },
	playingAs: (name) => `あなたは${name}です`,

	homePage: homeWords,
	...stillGameWords,
	...noticeWords,
	sending: "送信中…",
	otherReader:
		"別のタブでログインまたはログアウトしたため、このページはもうあなたのものではありません。",

	newGame: {
		title: "ゲームを作る",
		lead: "あなたが最初の席に着き、共有用のリンクができます。お好みで変更できますが、このままでも楽しめる設定です。",
		who: "プレイヤー",
		game: "ゲームの内容",
		finer: "詳しいルール",
		finerHint: "終了条件、計画、早さ、出来事",
		create: "ゲームを作る",
	},

	join: {
		title: "ゲームに参加",
		label: "友だちのゲームに参加",
		help: "リンク、または末尾のコードを貼り付けてください。",
		join: "参加",
		wrong:
			"ゲームのリンクでもコードでもありません。途中で切れているのかもしれません。リンク全体を教えてもらい、ここに貼り付けてください。",
	},

	embed: { onSite: "Hexmarchで見る", live: "ライブ" },

	account: accountWords,
	waysIn: waysInWords,
	tokens: tokenWords,
	botAccount: botAccountWords,
	players: playersWords,
	form: formsWords,
	gameList: gameListWords,
	learn: learnWords,

	offline: offlineWords,
	manual: manualWords,
	push: pushWords,
};
