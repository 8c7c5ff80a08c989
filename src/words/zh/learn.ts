/** The words of the guided first game, in Simplified Chinese. */
import type { LearnWords } from "../en/learn.ts";
import { gameWords } from "./game.ts";
import { number, orders, points, sentences, tiles } from "./grammar.ts";

export const learnWords: LearnWords = {
	sentences,
	title: "边玩边学",
	lead: "你的第一局，对手是Toby，一个乐于输棋的机器人。只要一分半钟，也不会出任何差错。",
	needsScript:
		"这里需要JavaScript，而它已被关闭或未能载入。下面用图片讲完整课。",

	progress: (step, all) => `${step}/${all}`,
	back: "返回",
	skip: "跳过",
	restart: "重新开始",
	steps: {
		take: {
			title: "夺取领地",
			text: () => "蓝色的领地是你的。对旁边的无主格下一道命令，那一格也归你。",
		},
		read: {
			title: "看懂数字",
			text: ({ newStrength }) =>
				`它归你了！格上的数字是兵力：新占的格是${number(newStrength)}。看，红色的Toby来了。`,
		},
		attack: {
			title: "合力进攻",
			text: ({ attackDamage, weak, support }) =>
				`进攻时，你每有一格与目标相邻，它就减${number(attackDamage)}。你有${number(support)}格与它相邻，它的兵力是${number(weak)}：它会归你。`,
		},
		hold: {
			title: "守住所得",
			text: ({ threat, defendGain }) =>
				`干得好！红色标记是警告：Toby有${number(threat)}格与你的新格相邻，一次进攻就能夺回。对自己的格下命令，兵力加${number(defendGain)}。`,
		},
		cut: {
			title: "切断一块",
			text: ({ held, fortress }) =>
				`Toby进攻了，你的格守住了，还剩${number(held)}。Toby有一座城镇兵力${number(fortress)}，硬攻不下。但它只靠一格与其余领地相连。`,
		},
		town: {
			title: "城镇给分",
			text: ({ cut, pointsPerTown, levelPerTown }) =>
				`咔嚓！被切断的领地会失去：一下子就是${tiles(cut)}。那座城镇现在无主了。一座城镇每回合给${points(pointsPerTown)}，还多给${orders(levelPerTown)}。`,
		},
		goal: {
			title: "去赢吧",
			text: ({ ownTurns, orders: each, theirTown, pointsPerTownTaken }) =>
				`最后得分最多者胜。还有${number(ownTurns)}回合，每回合${orders(each)}，由你做主。一个主意：Toby的最后一座城镇兵力${number(theirTown)}。按它，再按“${gameWords.bar.more}”（+1）：两次进攻就能夺取，当场得${points(pointsPerTownTaken)}。`,
		},
	},
	asks: {
		take: "按这个无主格。",
		read: "这两格哪个更弱？按它。",
		attack: "按这一格进攻。",
		hold: "Toby盯上了这一格。按它防守。",
		cut: "进攻这里的连接处。",
		town: "夺取这座城镇。",
	},

	later: "最后得分最多者胜，由你做主。",
	endTurn: (button) => `已计划好。现在按“${button}”。`,
	free: (left, turns, button) =>
		left > 0
			? `还能计划${orders(left)}：按任意亮着的格。${turns === 1 ? "最后一回合。" : `还有${number(turns)}回合。`}`
			: `都已计划好。按“${button}”。`,
	markedTile: "标出的格",
	keys: "用键盘：方向键在棋盘上移动，Enter计划命令，E结束回合。",
	score: (yours, theirs) => `你 ${number(yours)} · Toby ${number(theirs)}`,

	slips: {
		own: "那一格已经是你的。",
		theirs: "那一格是Toby的，不急。",
		free: "无主格：不错，但先等等。",
		far: "那一格离你的领地太远。",
		barren: "那一格无人能占领。",
		stronger: ({ strong, weak }) =>
			`那一格兵力${number(strong)}，另一格只有${number(weak)}。`,
		early: "还不行：先计划命令。",
		planned: "你的命令已计划好。",
	},
	again: (tile) => `按标出的格${tile}。`,

	end: {
		won: (yours, theirs) => `你赢了，${number(yours)}比${number(theirs)}`,
		skipped: "这一课到此结束",
		text: "夺取、合力进攻、防守、切断、数城镇：玩法就这些。真正的地图更大，那里可没人让着你。",
		bots: "和机器人玩",
		people: "和真人玩",
	},
};
