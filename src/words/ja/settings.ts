/** The settings of a game in plain words, in Japanese. */
import type { SettingsWords } from "../en/settings.ts";
import { turnNumber } from "../turnNumber.ts";
import { fills } from "./bots.ts";
import { mapNames } from "./maps.ts";

export const settingsWords: SettingsWords = {
	needsScript:
		"JavaScriptがなくても席には着けますが、プレイするには必要です。このページには、開いた時点の参加者が表示されています。",
	title: "このゲーム",
	all: "すべての設定",
	summary: {
		live: (turns, turn, minutes) =>
			`1ターン${turn}、全${turns}ターン。最長${minutes}分です。`,
		slow: (turns, turn) => `全${turns}ターン。1ターンに${turn}使えます。`,
		turns: (turns) =>
			`全${turns}ターン、時間制限なし。好きなだけ考えられます。`,
		each: (turn) => `1ターンは${turn}です。`,
		players: (count, board) => `${count}人が${board}で戦います。`,
		playersOn: {
			plain: (count) => `${count}人が広い平原で戦います。`,
			island: (count) => `${count}人が島で戦います。`,
			ring: (count) => `${count}人が湖のまわりで戦います。`,
			twins: (count) => `${count}人が、道の少ない2つの地で戦います。`,
			archipelago: (count) => `${count}人が群島で戦います。`,
		},
		wins: {
			endless: () => "気のすむまで続きます。",
			"turn-limit": () => "領地がいちばん広い人の勝ちです。",
			points: () => "町が点をもたらし、点のいちばん多い人の勝ちです。",
			"full-map": () => "マップ全体を領地にした人の勝ちです。",
			"half-map": () => "マップの半分を領地にした人の勝ちです。",
			"falling-share": () =>
				"マップの一定の割合を領地にした人の勝ちです。その割合はターンごとに下がります。",
		},
	},
	labels: {
		mode: "ゲーム",
		board: "盤",
		map: "マップ",
		pace: "1ターン",
		end: "終了条件",
		tempo: "早さ",
		plans: "命令",
		events: "運",
		access: "参加できる人",
		fill: "空席",
		botAccounts: "アカウントを持つボット",
		watch: "観戦できる人",
	},
	modes: {
		march: "行軍：終わりの見える、オリジナルのゲーム",
		"turn-by-turn": "クラシック：本格的なゲーム",
		"free-neighbor": "フリー：隣のマスを取る、全員同時",
		"free-full": "完全フリー：どこのマスでも取る、全員同時",
	},
	board: (cols, rows) => `${cols} × ${rows}マス`,
	map: (shape, cols, rows) => `${mapNames[shape]}、${cols} × ${rows}マス`,
	example: "これは一例です。マップはゲームの開始時に作られます。",
	exampleTitle: "マップの例",
	seconds: (count) => `${count}秒`,
	minutes: (count) => `${count}分`,
	hours: (count) => `${count}時間`,
	days: (count) => `${count}日`,
	noClock: "全員が終えるまで",
	atMost: (time) => `最長${time}`,
	ends: {
		endless: () => "自動では終わりません",
		"turn-limit": ({ turn }) =>
			`${turnNumber(turn)}ターン後：領地がいちばん広い人の勝ち`,
		points: ({ turns }) => `${turns}ターン後：点がいちばん多い人の勝ち`,
		"full-map": () => "誰かがマップ全体を領地にしたとき",
		"half-map": () => "誰かがマップの半分を領地にしたとき",
		"falling-share": ({ startPercent, fallsAfterTurn, percentPerTurn }) =>
			`誰かがマップの${startPercent}%を領地にしたとき。ターン${turnNumber(fallsAfterTurn)}の後は、必要な割合が1ターンに${percentPerTurn}%ずつ下がります`,
	},
	tempo: {
		even: "関係なし：ゆっくり考えられます",
		speed: "関係あり：早い命令ほど強くなります",
	},
	plans: {
		sealed: "ターンが終わるまで非公開",
		open: "出すとすぐ全員に公開",
	},
	events: {
		on: (turn) => `ターン${turnNumber(turn)}から、落雷、地震、点の落下`,
		off: "平穏：落雷も地震もなし",
	},
	access: {
		solo: "あなただけ",
		link: "リンクを知っている人",
		public: "誰でも：募集中の一覧に載ります",
	},
	fills,
	botAccounts: "参加できる",
	watch: { anyone: "リンクを知っている人", nobody: "プレイヤーのみ" },
};
