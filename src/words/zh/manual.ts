/** The words of the page "How to play", in Simplified Chinese; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const tiles = (count: number) => `${whole(count)}格`;
const orders = (count: number) => `${whole(count)}道命令`;
const points = (count: number) => `${exact(count)}分`;
const towns = (count: number) => `${whole(count)}座城镇`;

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	[
		pointsPerTown === 0
			? ""
			: `你占有的每座城镇每回合给你${points(pointsPerTown)}`,
		pointsPerTownTaken === 0
			? ""
			: `从别的玩家手中夺取一座，立刻再得${points(pointsPerTownTaken)}`,
		pointsPerTile === 0
			? ""
			: `你占有的每一格每回合给你${points(pointsPerTile)}`,
	]
		.filter((part) => part !== "")
		.join("，");

export const manualWords: ManualWords = {
	title: "玩法",
	lead: "一张地图，每回合几道命令，还有各怀心思的邻居。读八句话就能玩，其余的以后再看。",
	learn: "边玩边学，只要一分半钟",
	contents: "本页内容",
	before: "之前",
	after: "之后",

	rules: {
		title: "八句话说清玩法",
		start: (land, strength) =>
			`开局时你有${tiles(land)}，围绕一座城镇，每格兵力${exact(strength)}。`,
		orders: (level, perTown, most) =>
			`每回合你有${orders(level)}，每占有一座城镇再加${whole(perTown)}道${most === null ? "" : `，最多${whole(most)}道`}。`,
		grow: (strength) =>
			`对领地旁的无主格下命令就是扩张：这一格归你，兵力${exact(strength)}。`,
		attack: (damage, captured) =>
			`对领地旁别人的格下命令就是进攻：你每有一格与它相邻，它就减${exact(damage)}；减到0就归你，兵力${exact(captured)}。`,
		defend: (gain, most) =>
			`对自己的格下命令就是防守：兵力加${exact(gain)}，最多到${exact(most)}。`,
		sealed:
			"所有人的命令在回合结束前都保密；然后一轮一轮执行，每轮每位玩家一道，每轮谁先由运气决定。",
		cutOff: "之后，从你最大的一片领地上被切断的部分会失去，成为无主格。",
		score: (pay, turns) => `${pays(pay)}；${whole(turns)}回合后得分最多者胜。`,
	},

	pictures: {
		title: "五幅图",
		titles: {
			grow: "扩张",
			attack: "进攻",
			defend: "防守",
			cut: "切断",
			towns: "城镇",
			break: "击破",
			wear: "损耗",
		},
		grow: (strength) =>
			`对领地旁的无主格下命令，它就归你，兵力${exact(strength)}。`,
		attack: (damage, touching) =>
			`对邻居的格下命令，你每有一格与它相邻，它就减${exact(damage)}。这里有${whole(touching)}格：它归你了。`,
		defend: (gain, most) =>
			`对自己的格下命令，兵力加${exact(gain)}，最多到${exact(most)}。`,
		cut: (count) =>
			`从主人最大的一片领地上被切断的格，回合结束时会失去。这里失去一格，就连带失去另外${whole(count)}格。`,
		towns: (perTown) => `每座城镇每回合还多给你${orders(perTown)}。`,
		side: (isYou, land, held) =>
			`${isYou ? "你" : "邻居"}有${tiles(land)}${held === 0 ? "" : `和${towns(held)}`}。`,
	},

	effects: {
		grew: (strength) => `一个无主格归你了，兵力${exact(strength)}。`,
		attacked: (damage) => `邻居的一格减${exact(damage)}。`,
		captured: (strength) => `你夺取了它，兵力${exact(strength)}。`,
		paid: (count) => `你因这座城镇立刻得${points(count)}。`,
		broken: "它被击破，成为无主格。",
		defended: (gain, strength) =>
			`你的一格加${exact(gain)}，兵力${exact(strength)}。`,
		cut: (count) => `邻居失去被切断的${tiles(count)}。`,
		worn: "各格在敞开的边上损耗兵力。",
		orders: (level) => `你现在每回合有${orders(level)}。`,
		scored: (count) => `你得${points(count)}。`,
	},

	tips: {
		title: "值得知道",
		support: (touching) =>
			`新占的格，只要你有${whole(touching)}格与它相邻，一道命令就能夺取。先包围，再进攻。`,
		cut: "能切断就别硬推：连接两片领地的那一格，值它牵着的一切。找出自己的这种格，再连上一处。",
		weak: "弱格和强格对进攻的帮助一样大。兵力只用来守住它。",
		twice: "对同一格下两道命令并不浪费：第一道夺取，第二道防守。",
		first: "你的第一道命令在第一轮执行。最急的先下。",
		town: "城镇每回合都给分，越早占越值。从领先者手中夺来的，正是领先者失去的。",
		shore: "水域和山地无人能占领，也就没人能从那里进攻：旁边的格要守的边更少。",
	},

	details: {
		title: "细则",
		plan: "按一格计划一道命令，再按撤回；“再加一道”在同一格计划第二道。“结束回合”把它们全部下达。时间到时，只要页面开着，已计划的也会下达。",
		signs:
			"兵力旁的旗子表示你本回合能夺取的格，三角表示别人能从你手中夺走的格：实心只需一道命令，空心需要两道。",
		ready:
			"回合执行之前，你都可以回去继续计划。所有人都结束回合，或时间到了，回合就执行。快并不占便宜。",
		changed:
			"命令起什么作用，取决于执行那一刻这一格是谁的。如果它已不与你的领地相邻，命令就落空。",
		places:
			"两人或四人时，所有起点都相同。其他人数时大多尽可能均等。谁得到哪个，由抽签决定。",
		out: "失去最后一格，你就出局，可以继续观战。只剩一位玩家时，对局结束。",
		pay: "城镇在回合结束、被切断的领地失去之后给分。",
		equal: "两片领地一样大时，兵力更强的算最大。",
		tie: "最后得分相同时，领地更多的在前。",
	},

	maps: {
		title: "地图和时长",
		drawn:
			"每局都有自己的随机地图；形状和大小由你选。上面有城镇，还有无人能占领的水域和山地。",
		example: (land, held, starts) =>
			`${tiles(land)}陆地和${towns(held)}，其中${whole(starts)}座是玩家的起点。`,
		time: (seconds) =>
			`除非另选，实时对局每回合${whole(seconds)}秒；所有人都结束回合则提前。`,
		size: "大小",
		players: "最多玩家",
		turns: "回合",
		minutes: "最多分钟",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "陪你练习的机器人",
		ladder: "按强弱，从最弱开始。从你能赢的开始，一步步往上。",
		characters: "按性格，各有各的追求：",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "不用鼠标",
		text: "一切操作都可以用键盘完成。",
		march: "行军中",
		others: "其他模式中",
		key: "按键",
		does: "作用",
	},

	fairness: {
		title: "公平，而且可以验证",
		sealed:
			"命令是保密的：回合结束前，服务器不会把你的命令发给任何人，机器人知道的也不比你多。",
		chance:
			"没有人能操纵运气。开局前，服务器随机抽取一个秘密，反复计算哈希，每个可能的回合一次：这样得到一条链，每一环都能算出下一环，却推不出上一环。最后一环在开局时公布，地图和起点由它抽出。之后每回合使用上次所用之环的前一环。",
		check:
			"所以没有人能预知下回合的运气，任何人都能验证它在第一道命令之前就已确定：对某回合的环计算哈希，得到的必须是上一回合的环。",
		replay: "你的浏览器按与服务器相同的规则自行计算每一回合，并比对结果。",
	},

	startPlaying: "就这些，来一局吧",
};
