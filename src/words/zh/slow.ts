/** The words of games by correspondence: days off, orders in advance, and when one may leave, in Simplified Chinese. */
import type { SlowWords } from "../en/slow.ts";
import { turnNumber } from "../turnNumber.ts";
import { orders } from "./grammar.ts";

export const slowWords: SlowWords = {
	onHoliday: (name, until) => `${name}正在休假，到${until}为止。`,
	youAreOnHoliday: (until) =>
		`你正在休假，到${until}为止。结束休假就能继续玩。`,
	back: "我回来了",

	ordersIn: (by) =>
		`你的命令已提交，可以离开了：本回合最迟在${by}执行，大家都结束回合则提前。`,
	kept: (count, by) =>
		`已为你保留${orders(count)}。如果你不结束回合，我们会在回合结束时替你执行，最迟${by}。你可以离开。`,
	playedAhead: (count) =>
		`你已为本回合预先计划了${orders(count)}。其他人都结束后就可能执行；想再考虑，改动一下即可。`,
	possibleNow: (possible, kept) =>
		possible === 0
			? `照现在的局面，你的${kept}道预先命令都无法执行。`
			: `照现在的局面，你的${kept}道预先命令能执行${possible}道。`,
	gave: (turn, given, kept) =>
		given === kept
			? `第${turnNumber(turn)}回合执行了你的${kept}道预先命令。`
			: given === 0
				? `第${turnNumber(turn)}回合：你的${kept}道预先命令都已无法执行。`
				: `第${turnNumber(turn)}回合：你的${kept}道预先命令执行了${given}道。`,

	open: "后续回合",
	openPlanned: (turns) => `后续回合（已计划${turns}个）`,
	name: "后续回合的预先命令",
	turn: (turn) => `第${turnNumber(turn)}回合（预先）`,
	earlier: "上一回合",
	later: "下一回合",
	done: "完成",
	doneHint: "回到当前回合；已计划的会保留",
	status: "预先计划",
	explain:
		"假设别人都不动时的棋盘。你的计划会保留，别人看不到；如果你没来，就在仍然可行的范围内执行。",
	tellMe: "轮到我时通知我",
};
