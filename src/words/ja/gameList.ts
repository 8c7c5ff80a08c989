/** The words of the lists of games, in Japanese; the browser has them too. */
import type { GameListWords } from "../en/gameList.ts";
import { spanIn } from "../times.ts";
import { turnNumber } from "../turnNumber.ts";
import { list, phrases } from "./grammar.ts";
import { mapNames } from "./maps.ts";
import { whole } from "./numbers.ts";

const inUnits = spanIn("ja");
/** `Intl` puts a space before the unit, which sentences have not. */
const span = (ms: number) => inUnits(ms).replace(/\s/u, "");

export const gameListWords: GameListWords = {
	title: "ゲーム",
	heading: "ゲームを探す",
	people: (online, playing) =>
		online < 2 && playing === 0
			? "今はほかに誰もいません。"
			: `${whole(online)}人が来ています（${playing === 0 ? "プレイ中の人はいません" : `プレイ中${whole(playing)}人`}）。`,
	playNow: "今すぐプレイ",
	playNowHint: "10秒以内に始まります。",
	create: "ゲームを作る",
	regions: {
		label: "地域",
		americas: "南北アメリカ",
		europe: "ヨーロッパとアフリカ",
		asia: "アジアとオセアニア",
	},
	games: (count) => `${whole(count)}ゲーム`,
	unavailable:
		"この地域の一覧は、今は表示できません。それでもプレイはできます。「今すぐプレイ」を押すか、しばらくしてからもう一度お試しください。",
	open: {
		title: "参加募集中",
		empty:
			"今、プレイヤーを募集しているゲームはありません。「今すぐプレイ」を押すとゲームが開き、誰かが来るまでボットが相手をします。",
	},
	running: {
		title: "進行中",
		empty: "今、この地域でプレイしている人はいません。",
	},
	live: {
		on: "リアルタイム",
		lost: "接続が切れました。再接続中…",
		stale:
			"この一覧は自動更新されていません。最新の一覧を見るには、ページを再読み込みしてください。",
	},

	line: {
		phrases,
		rulesets: {
			march: "行軍",
			"turn-by-turn": "クラシック",
			"free-neighbor": "フリー",
			"free-full": "完全フリー",
		},
		hosted: (name) => `${name}のゲーム`,
		hostless: "ホストのいないゲーム",
		led: (name) => `${name}がリード`,
		ledByNobody: "ボットのみ",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}マス`,
		map: (shape, cols, rows) =>
			`${mapNames[shape]} ${whole(cols)} × ${whole(rows)}`,
		pace: (ms) => `1ターン${span(ms)}`,
		noClock: "時間制限なし",
		speed: "早さ重視",
		openPlans: "計画を公開",
		openToBots: "ボット参加可",
		taken: (persons, seats) => `${whole(seats)}席中${whole(persons)}席`,
		botsFill: "空席はボット",
		players: (persons, bots) =>
			[
				`${whole(persons)}人`,
				...(bots > 0 ? [`ボット${whole(bots)}体`] : []),
			].join("、"),
		watching: (count) => `観戦${whole(count)}人`,
		turn: (turn) => `ターン${whole(turnNumber(turn))}`,
		beginsIn: (ms) => `${span(ms)}後に開始`,
		beginning: "まもなく開始…",
		beginsWhenFull: "満席で開始",
		join: "参加",
		watch: "観戦",
		gone: "終了",
	},

	own: {
		title: "マイゲーム",
		heading: "マイゲーム",
		waiting: (count) =>
			count === 0
				? "あなたを待っているゲームはありません。"
				: `${whole(count)}ゲームがあなたを待っています。`,
		against: (names, more) =>
			more === 0 ? list(names) : `${names.join("、")}、ほか${whole(more)}人`,
		all: (count) => `${whole(count)}ゲームをすべて表示`,
		alone: "まだ誰もいません",
		yourTurn: "あなたの番",
		others: "相手を待っています",
		notBegun: "開始前",
		left: (ms) => `残り${span(ms)}`,
		play: "プレイ",
		look: "見る",
		empty: "参加中のゲームはありません。ワンクリックで始められます。",
		more: "ゲームの一覧を見る",
		lost: "一覧を更新できませんでした。もう一度試みます。",
	},
};
