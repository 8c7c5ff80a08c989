/** The words of the analysis of a finished game, in Japanese. */
import type { AnalysisWords } from "../en/analysis.ts";
import { turnNumber } from "../turnNumber.ts";
import { does, list, nameOf, sentences } from "./grammar.ts";

const tilesWith = (tiles: number, towns: readonly string[]) => {
	if (towns.length === tiles) return list(towns);
	return towns.length === 0
		? `${tiles}マス`
		: `${tiles}マス（${list(towns)}を含む）`;
};

export const analysisWords: AnalysisWords = {
	title: "解析",
	close: "解析を閉じる",
	about:
		"そこから全員が普通のボットのようにプレイした場合に、各プレイヤーが勝つ割合です。帯は不確かさの幅を示します。",

	why: {
		classic:
			"解析できるのは行軍だけです。クラシックをボットが続けてもめったに終わらないため、誰が勝ったかを判断できません。",
		free: "解析できるのは行軍だけです。この種類のゲームには決まった終わりがないため、勝者を決められません。",
		old: "この行軍は古いルールでプレイされました。今のボットはそのルールを学んでいないため、解析できません。",
	},

	doing: {
		chances: "各ターンから続きをプレイしています",
		decisive: "勝負を決めたターンを詳しく調べています",
		unused: "達人のボットの命令を試しています",
	},
	stop: "停止",
	goOn: "続ける",
	stopped: "停止しました。これまでの結果は残ります。",
	failed:
		"エラーのため解析が止まりました。もう一度試すには、いったん閉じてから開き直してください。",

	chart: {
		name: "ターンごとの勝率",
		table: "勝率（表）",
		turn: "ターン",
		cell: (chance, low, high) => `${chance}%（${low}〜${high}）`,
	},

	decided: {
		sentences,
		title: "勝負を決めたターン",
		none: "不確かさの幅を超えて勝率が変わったターンはありません。",
		turn: (turn) => `ターン${turnNumber(turn)}`,
		change: (who, before, after) => `${nameOf(who)}：${before}% → ${after}%`,
		took: (who, tiles, towns) =>
			`${does(who, `${tilesWith(tiles, towns)}を得ました`)}。`,
		lost: (who, tiles, towns) =>
			`${does(who, `${tilesWith(tiles, towns)}を失いました`)}。`,
		cutOff: (tiles) => `そのうち${tiles}マスは切り離されたものです。`,
		lagged: "ほかの人はさらに多くを得ました。",
		out: (who) => `${does(who, "その後脱落しました")}。`,
		quiet: (who) => `${nameOf(who)}の領地は変わらず、ほかの人が増減しました。`,
	},

	unused: {
		title: (who) => `${nameOf(who)}が逃した最大の好機`,
		player: "プレイヤー",
		find: "探す",
		gain: (turn, before, after, error) =>
			`ターン${turnNumber(turn)}：達人のボットの命令なら、勝つ割合は${before}%ではなく${after}%でした。100ゲームあたり${after - before}勝多い計算です（誤差±${error}）。`,
		how: (games) =>
			`そのターンにほかの人が出した命令を相手に、それぞれ${games}回ずつ最後までプレイした結果です。`,
		none: (games) =>
			games === 0
				? "達人のボットが別の命令を出すターンはありませんでした。"
				: `${games}回ずつ最後までプレイしても、達人のボットの命令のほうが明らかに多く勝つターンはありませんでした。`,
		show: "盤に表示",
		hide: "隠す",
		given: "実際の命令",
		better: "達人のボットの命令",
	},
};
