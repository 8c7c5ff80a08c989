/** The words of the guided first game, in Japanese. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { number, orders, sentences } from "./grammar.ts";

export const learnWords: LearnWords = {
	sentences,
	title: "遊んで覚える",
	lead: "はじめてのゲームの相手は、負けるのが大好きなボットのToby。1分半で終わり、失敗の心配はありません。",
	needsScript:
		"プレイするにはJavaScriptが必要ですが、オフになっているか、読み込まれていません。代わりに、レッスン全体を図で示します。",

	progress: (step, all) => `${step}/${all}`,
	back: "戻る",
	skip: "スキップ",
	restart: "最初から",
	steps: {
		take: {
			title: "領地を広げよう",
			text: () =>
				"青い領地があなたのものです。隣の空きマスに命令を1回出すと、そのマスもあなたのものになります。",
		},
		read: {
			title: "数字を読もう",
			text: ({ newStrength }) =>
				`あなたのマスになりました！マスの数字は兵力です。新しいマスの兵力は${number(newStrength)}です。赤いTobyがやって来ます。`,
		},
		attack: {
			title: "力を合わせて攻撃しよう",
			text: ({ attackDamage, weak, support }) =>
				`攻撃すると、目標に接しているあなたのマス1つにつき兵力が${number(attackDamage)}減ります。このマスには${number(support)}マスが接していて、兵力は${number(weak)}。奪えます。`,
		},
		hold: {
			title: "取ったマスを守ろう",
			text: ({ threat, defendGain }) =>
				`お見事！赤い印は警告です。新しいマスにはTobyの${number(threat)}マスが接していて、1回の攻撃で奪い返されます。自分のマスに命令を出すと、兵力が${number(defendGain)}増えます。`,
		},
		cut: {
			title: "切り離そう",
			text: ({ held, fortress }) =>
				`Tobyが攻撃してきましたが、兵力${number(held)}を残して守り切りました。Tobyの町の一つは兵力が${number(fortress)}あり、とても勝てません。でも、残りの領地とつなぐのは、たった1マスです。`,
		},
		town: {
			title: "町は点になる",
			text: ({ cut, pointsPerTown, levelPerTown }) =>
				`切れました！切り離された領地は失われます。一度に${number(cut)}マスです。町は今、空いています。町は毎ターン${number(pointsPerTown)}点をもたらし、命令を${number(levelPerTown)}回増やします。`,
		},
		goal: {
			title: "さあ、勝とう",
			text: ({ ownTurns, orders: perTurn, theirTown, pointsPerTownTaken }) =>
				`最後に点の多いほうが勝ちです。残りは${number(ownTurns)}ターン、1ターンに${orders(perTurn)}。自由に決めてください。ヒント：Tobyの最後の町の兵力は${number(theirTown)}です。町を押してから「${gameWords.bar.more}」（+1）を押すと、2回の攻撃で奪えて、その場で${number(pointsPerTownTaken)}点入ります。`,
		},
	},
	asks: {
		take: "この空きマスを押してください。",
		read: "弱いのはどちらでしょう？押してください。",
		attack: "このマスを押して攻撃してください。",
		hold: "Tobyがこのマスを狙っています。押して守ってください。",
		cut: "このつなぎ目を攻撃してください。",
		town: "町を取ってください。",
	},

	later: "最後に点の多いほうが勝ちです。自由に決めてください。",
	endTurn: (button) => `計画できました。「${button}」を押してください。`,
	free: (left, turns, button) =>
		left > 0
			? `あと${orders(left)}：明るいマスを押して計画してください。${turns === 1 ? "最終ターンです。" : `残り${number(turns)}ターンです。`}`
			: `すべて計画しました。「${button}」を押してください。`,
	markedTile: "印のついたマス",
	keys: "キーボードでは、矢印キーで盤上を移動し、Enterで命令を計画し、Eでターンを終えます。",
	score: (yours, theirs) => `あなた ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "それはもうあなたのマスです。",
		theirs: "それはTobyのマスです。後にしましょう。",
		free: "空きマスですね。いい手ですが、後にしましょう。",
		far: "あなたの領地から遠すぎます。",
		barren: "そこは誰も領地にできません。",
		stronger: ({ strong, weak }) =>
			`そちらの兵力は${number(strong)}です。もう一方は${number(weak)}しかありません。`,
		early: "まだです。先に命令を計画しましょう。",
		planned: "命令はもう計画してあります。",
	},
	again: (tile) => `印のついたマス${tile}を押してください。`,

	end: {
		won: (yours, theirs) => `${number(yours)}対${number(theirs)}で勝ちました`,
		skipped: "レッスンは以上です",
		text: "広げる、力を合わせて攻撃する、守る、切り離す、町を数える。これがゲームのすべてです。本物のマップはもっと広く、誰も勝たせてはくれません。",
		bots: "ボットと対戦",
		people: "人と対戦",
	},
};
