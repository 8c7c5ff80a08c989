/** The words of the pages, in Japanese. */
import type { SiteWords } from "../en/site.ts";
import { turnNumber } from "../turnNumber.ts";
import { accountWords } from "./account.ts";
import { botAccountWords } from "./botAccount.ts";
import { botKinds } from "./bots.ts";
import { dayWords } from "./day.ts";
import { dumpWords } from "./dump.ts";
import { formsWords } from "./forms.ts";
import { gameListWords } from "./gameList.ts";
import { list, phrases, sentences } from "./grammar.ts";
import { learnWords } from "./learn.ts";
import { linkWords } from "./links.ts";
import { manualWords } from "./manual.ts";
import { exact, percent, signed, whole } from "./numbers.ts";
import { offlineWords } from "./offline.ts";
import { playersWords } from "./players.ts";
import { pushWords } from "./push.ts";
import { tokenWords } from "./tokens.ts";
import { waysInWords } from "./waysIn.ts";

const tiles = (count: number) => `${whole(count)}マス`;

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

	homePage: {
		title: "Hexmarch：六角形の領地獲得ゲーム",
		heading: "1マスずつ、行軍しよう",
		lead: "Hexmarchは、六角形のマップで戦う領地獲得ゲーム。全員が秘密に計画し、すべてのターンが同時に進みます。",
		gameWaits: "ゲームがあなたを待っています",
		gamesWait: (count) => `${whole(count)}ゲームがあなたを待っています`,
		playNow: "今すぐプレイ",
		playNowHint: (minutes) =>
			`10秒以内に、世界中の人と、最長${whole(minutes)}分。空席にはボットが入ります。`,
		play: "ボットと対戦",
		oneClick: (bots, cols, rows) =>
			`ボット${whole(bots)}体と、${whole(cols)} × ${whole(rows)}マスで。時間制限もアカウントも不要です。`,
		lesson: "遊んで覚える",
		lessonHint: "はじめてですか？1分半のガイド付きゲームをどうぞ。",
		noLesson: "今はいいです",
		ways: "ほかの遊び方",
		openGames: "募集中のゲームを見る",
		howTitle: "5つの図でわかる遊び方",
		allRules: "すべてのルールを読む",
		demo: "ボットどうしのゲーム",
	},

	board: {
		title: (cols, rows, turnsPlayed) =>
			`${whole(cols)} × ${whole(rows)}マスのマップ、${
				turnsPlayed === 0 ? "最初のターンの前" : `${whole(turnsPlayed)}ターン後`
			}`,
		seat: (name, count, share) =>
			`${name}は${tiles(count)}、マップの${percent(share)}。`,
		free: (count) =>
			count === 0 ? "空きマスはありません。" : `空き：${tiles(count)}。`,
	},

	challenge: {
		title: "少しお待ちください",
		heading: "あなたは人間ですか？",
		text: "プログラムがここで大量のゲームを開いています。下の枠で人間だと確認されるまで待ってから、進んでください。1日の間は、もうおたずねしません。",
		script:
			"JavaScriptがないと確認できません。一覧のゲームに参加することや、ログインすることはできます。",
		goOn: "進む",
	},
	noCookie: {
		title: "Cookieがありません",
		heading: "ブラウザーがCookieを送りませんでした",
		text: "どの席が誰のものかを、Cookieで見分けています。なければ、クリックのたびに別の人になり、自分のゲームを見つけられなくなります。",
		how: "ブラウザーがCookieを保存する設定なら、そのまま進んでください。このページがまた表示されたら、先にこのサイトのCookieを許可してください。",
		again: "進む",
		back: "ホーム",
	},
	sending: "送信中…",
	otherReader:
		"別のタブでログインまたはログアウトしたため、このページはもうあなたのものではありません。",

	gamePage: {
		title: (turn, inAll) =>
			`ターン${whole(turnNumber(turn))}${inAll === null ? "" : `/${whole(inAll)}`}`,
		lobbyTitle: "開始を待っています",
		phases: {
			waiting: "新しいプレイヤーが開始地点を選んでいます。",
			collecting: "全員が命令を出しています。",
		},
		lobby: (taken, all) =>
			`ゲームはまだ始まっていません。${whole(all)}席中${whole(taken)}席が埋まっています。`,
		leads: (name, count, share) =>
			`${name}が${tiles(count)}、マップの${percent(share)}でリードしています。`,
		nobodyLeads: "まだ誰も領地を持っていません。",
		leadsByPoints: (name, points) =>
			`${name}が${whole(points)}点でリードしています。`,
		toWin: (count) => `勝つには${tiles(count)}必要です。`,
		turnsLeft: (turns) =>
			turns === 1
				? "最終ターン：点がいちばん多い人の勝ちです。"
				: `残り${whole(turns)}ターン：点がいちばん多い人の勝ちです。`,
		needsScript:
			"プレイするにはJavaScriptが必要ですが、オフになっているか、読み込まれていません。下のマップは、ページを開いた時点のものです。",
		reload: "ページを再読み込み",
		playedOn: (turn, names) =>
			`${names.length === 0 ? "別のゲーム" : `${list(names)}のゲーム`}のターン${whole(turnNumber(turn))}から続けたゲームです`,
		unrated: "レーティング対象外です。",
		seats: "プレイヤー",
		columns: {
			rank: "順位",
			player: "プレイヤー",
			points: "点",
			level: "レベル",
			land: "領地",
			share: "割合",
		},
		emptySeat: "空席",
		you: "あなた",
		bots: botKinds,
		absent: "まだ参加していません",
		dead: "脱落",
		resigned: "投了、ボットが続行",
		gaveUp: "投了",
	},

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

	refused: {
		title: "できませんでした",
		heading: "うまくいきませんでした",
		toRematch: "再戦を見る",
		back: "ゲームに戻る",
		notOver: "再戦は、このゲームが終わってからです。",
		playOn: {
			not_over:
				"このゲームはまだ進行中です。終われば、どのターンからでも続きを始められます。",
			no_turn:
				"このゲームにそのターンはありません。別のターンを選んでください。",
			no_land:
				"そのターンでは、そのプレイヤーに領地がありません。別のプレイヤーを選んでください。",
			too_long:
				"長いゲームのこれほど後からは続けられません。もっと前のターンを選んでください。",
		},
	},

	notWatchable: {
		title: "非公開のゲーム",
		heading: "観戦できるのはプレイヤーだけです",
		text: "このゲームは、プレイヤーだけのために作られました。",
		canJoin: "空席があります。席に着けば、あなたもプレイヤーです。",
		join: "席に着く",
		otherGames: "ほかのゲームを見る",
	},

	notFound: {
		title: "マップの外",
		heading: "マップの外です",
		text: "このアドレスには何もありません。ゲームのアドレスが、コピーのときに途中で切れたのかもしれません。リンク全体でもう一度お試しください。",
		back: "ホームに戻る",
	},

	errors: {
		internal: {
			title: "問題が起きました",
			heading: "こちらで問題が起きました",
			text: "あなたのせいではありません。確定したものは何も失われていません。しばらくしてから、もう一度お試しください。",
		},
		forbidden: {
			title: "受け付けられません",
			heading: "別のサイトから送られました",
			text: "安全のため、フォームはこのサイトのページから送られたものだけを受け付けます。こちらでページを開いて、もう一度お試しください。",
		},
		too_large: {
			title: "大きすぎます",
			heading: "一度に送る量が多すぎます",
			text: "送られた内容は、このサイトのどのフォームよりも大きいものです。戻って、もう一度お試しください。",
		},
		too_many: {
			title: "速すぎます",
			heading: "1分間の回数が多すぎます",
			text: "短い間に多くのリクエストがここから届いたため、速さを抑えています。1分待ってから、もう一度お試しください。ゲームは続いています。",
		},
		too_many_today: {
			title: "ゲームが多すぎます",
			heading: "1日のゲームが多すぎます",
			text: "今日はあなたのネットワークから多くのゲームが始められたため、明日まで新しいゲームを始められません。ゲームへの参加はでき、あなたのゲームは続いています。",
		},
		too_many_here: {
			title: "ゲームが多すぎます",
			heading: "ここからのゲームがまだ多く残っています",
			text: "あなたのネットワークのゲームが数多く募集中か進行中なので、今は新しく始められません。ゲームの一覧からどれかに参加するか、数分後にもう一度お試しください。",
		},
		too_many_open: {
			title: "すでに募集中です",
			heading: "あなたのゲームがまだプレイヤーを待っています",
			text: "まだ始まっていないゲームがいくつかあります。どれかを始めるか離れるかしてから、新しいゲームを作ってください。",
		},
		too_many_games: {
			title: "ゲームが多すぎます",
			heading: "参加中のゲームが多すぎます",
			text: "参加中のゲームが多いため、新しく始められません。先にいくつか終わらせてください。",
		},
		bad_request: {
			title: "理解できません",
			heading: "内容を理解できませんでした",
			text: "このページから送れない内容でした。戻ってページを再読み込みし、もう一度お試しください。",
		},
		away: {
			title: "今はできません",
			heading: "今は調べられません",
			text: "データベースが応答していません。ゲームは続いていて、何も失われていません。1分後にもう一度お試しください。",
		},
		archive_away: {
			title: "今はできません",
			heading: "今は調べられません",
			text: "終わったゲームの保管庫が応答していません。進行中のゲームは続いていて、何も失われていません。1分後にもう一度お試しください。",
		},
		updating: {
			title: "更新中",
			heading: "このゲームは更新中です",
			text: "サイトの新しいバージョンをこのゲームに適用しています。何も失われていません。1分後に戻ってきてください。",
		},
		unreadable: {
			title: "開けません",
			heading: "このゲームは開けません",
			text: "このゲームの保存データを読み取れません。何も削除されていません。問題は記録されたので、私たちが調べます。ほかのゲームに影響はありません。",
		},
		not_a_form: {
			title: "フォームではありません",
			heading: "このサイトのフォームではありません",
			text: "このアドレスは、ページのフォームから送られたものだけを受け付けます。ページのフォームをお使いください。",
		},
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
