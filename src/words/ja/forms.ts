/** The words of the forms that begin a game, in Japanese. */
import type { FormsWords } from "../en/forms.ts";
import { fillChoices, strengths } from "./bots.ts";
import { mapChoices } from "./maps.ts";
import { whole } from "./numbers.ts";

const MINUTE_S = 60;
const HOUR_S = 60 * MINUTE_S;
const DAY_S = 24 * HOUR_S;

const perTurn = (count: number, unit: string) =>
	`1ターン${whole(count)}${unit}`;

export const formsWords: FormsWords = {
	options: "ボット戦の設定",
	optionsHint: "盤、ボット、ルールを変える",
	playWithThese: "この設定でプレイ",
	hasProblems: "次の項目を確認してください：",

	ruleset: {
		label: "ゲーム",
		help: "行軍は短いゲームで、決まった数のターンで終わります。",
		choices: {
			march: "行軍：終わりの見える、オリジナルのゲーム",
			"turn-by-turn": "クラシック：マップの半分を目指す本格的なゲーム",
			"free-neighbor": "フリー：隣のマスを取る、1ターン1秒",
			"free-full": "完全フリー：どこのマスでも取る、1ターン1秒",
		},
	},
	board: {
		label: "盤",
		help: "列×行。マスが多いほど長いゲームになります。",
		sizes: {
			"7x7": "極小、7 × 7：短い一騎打ち",
			"9x7": "とても小さい、9 × 7：一騎打ち",
			"11x9": "小、11 × 9",
			"17x9": "中、17 × 9",
			"25x20": "大、25 × 20",
			"40x30": "特大、40 × 30",
		},
		own: "好きな大きさ",
	},
	cols: { label: "列" },
	rows: { label: "行" },
	range: (least, most) => `${whole(least)}〜${whole(most)}。`,
	map: {
		label: "マップ",
		help: "ゲームごとに、できるかぎり公平に作られます。",
		choices: mapChoices,
	},
	bots: {
		label: "ボット",
		help: "対戦するボットの数です。",
	},
	strength: {
		label: "ボットの強さ",
		help: "「いろいろ」を選ぶと、各強さのボットが順に入ります。",
		ladder: "強さで選ぶ",
		characters: "性格で選ぶ",
		choices: strengths,
	},
	botAccounts: {
		label: "アカウントを持つボット",
		help: "ほかのプレイヤーのプログラムです。ボットと表示されます。",
		choices: { no: "参加できない", yes: "参加できる" },
	},
	end: {
		label: "終了条件",
		help: "行軍は決まった数のターンで終わり、点がいちばん多い人の勝ちです。",
		all: "すべてのゲーム",
		others: "クラシックとフリー",
		choices: {
			ruleset: "上で選んだゲームのとおり",
			"turn-limit": "決まった数のターンの後",
			"half-map": "誰かがマップの半分を領地にしたとき",
			"full-map": "誰かがマップ全体を領地にしたとき",
			endless: "終わりなし",
		},
	},
	turns: {
		label: "ターン数",
		help: "決まった数のターンで終わるゲームだけに関わります。",
	},
	tempo: {
		label: "早さ",
		help: "早さが関わるゲームでは、最初の命令がいちばん強く、最後の命令の威力は半分です。",
		choices: {
			ruleset: "上で選んだゲームのとおり",
			even: "関係なし",
			speed: "関係あり",
		},
	},
	plans: {
		label: "計画",
		help: "非公開の命令は、ターンが終わるまで見えません。",
		choices: {
			ruleset: "ゲームに合わせる",
			sealed: "非公開",
			open: "全員に公開",
		},
	},
	events: {
		label: "落雷、地震、点の落下",
		help: "ゲームがしばらく進むと、ときどき起こります。",
		choices: { on: "あり", off: "なし" },
	},
	clock: {
		label: "時間制限",
		help: "時間制限がなければ、あなたが終えるまでターンは続きます。",
		none: "なし",
	},
	time: (seconds) => {
		if (seconds >= DAY_S) return perTurn(seconds / DAY_S, "日");
		if (seconds >= HOUR_S) return perTurn(seconds / HOUR_S, "時間");
		const isWhole = seconds % MINUTE_S === 0;
		return isWhole ? perTurn(seconds / MINUTE_S, "分") : perTurn(seconds, "秒");
	},

	access: {
		label: "参加できる人",
		help: "どちらでも、共有用のリンクができます。",
		choices: {
			public: "誰でも（ゲームの一覧またはリンクから）",
			link: "リンクを知っている人だけ",
		},
	},
	seats: {
		label: "プレイヤー",
		range: (most, mostFree) =>
			`あなたを含めて2〜${whole(most)}人、フリーのゲームでは${whole(mostFree)}人まで。小さな盤では少なくなります。`,
	},
	fill: {
		label: "空席",
		help: "誰も着かなかった席をどうするかです。",
		choices: fillChoices,
	},
	start: {
		label: "開始",
		help: "いつでも早めに始められます。",
		choices: {
			full: "満席になったとき、または自分で始めたとき",
			"10": "10秒後に自動で",
			"60": "1分後に自動で",
			"300": "5分後に自動で",
		},
	},
	watch: {
		label: "観戦できる人",
		help: "命令は、プレイヤーと同じように観戦者にも見えません。",
		choices: { anyone: "誰でも", players: "プレイヤーのみ" },
	},
	pace: {
		label: "ペース",
		help: "全員がターンを終えれば、早く進みます。フリーのゲームは1ターン1秒です。",
		live: "リアルタイム：全員そろって",
		correspondence: "通信戦：時間のあるときに",
	},

	problems: {
		unknown_choice: "選択肢にありません。一覧から選んでください。",
		not_a_number: "整数を入力してください（例：5）。",
		bad_board: "盤は「列x行」の形で入力してください（例：17x9）。",
		cols_range: (least, most) =>
			`盤の列は${whole(least)}〜${whole(most)}です。`,
		rows_range: (least, most) =>
			`盤の行は${whole(least)}〜${whole(most)}です。`,
		bots_range: (most) => `このゲームのボットは1〜${whole(most)}体です。`,
		bots_board: (most) =>
			most < 1
				? "この盤にはボットの入る場所がありません。もっと大きな盤を選んでください。"
				: `この盤に入るボットは最大${whole(most)}体です。数を減らすか、もっと大きな盤を選んでください。`,
		seats_range: (most) => `このゲームのプレイヤーは2〜${whole(most)}人です。`,
		seats_board: (most) =>
			`この盤のプレイヤーは最大${whole(most)}人です。人数を減らすか、もっと大きな盤を選んでください。`,
		turns_range: (least, most) =>
			`このゲームの長さは${whole(least)}〜${whole(most)}ターンです。`,
		end_points:
			"行軍は決まった数のターンで終わります。それを選ぶか、別のゲームを選んでください。",
		pace_range:
			"1ターンは5秒〜3分、または1時間〜3日です。一覧から選んでください。",
	},
};
