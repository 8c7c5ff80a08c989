/** The words of "How to play" about the classic and the single-step modes, in Simplified Chinese. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "经典模式",
	lead: "节奏更慢，没有城镇和得分：领地就是一切，而且会损耗。",
	aim: (share) => `占领地图的${percent(share)}即获胜，不限多久。`,
	start: (strength) =>
		`开局时你选一个无主格。它的兵力是${exact(strength)}，选它要用掉第一回合的一道命令。`,
	turn: "每回合先是运气，然后是命令，最后是损耗。",
	ordersTitle: "命令",
	orders: "你每一等级有一道命令，每储存满1分再多一道。",
	reachTable: "进攻减少的兵力，按你的等级和相隔的格数",
	level: "等级",
	outOfReach: "够不到",
	levelsTitle: "等级",
	levels: (steps) =>
		`你的等级随领地升降。所需的格数在任何棋盘上都一样：${steps}。`,
	levelStep: (level, tiles) => `等级${whole(level)}需${whole(tiles)}格`,
	protectionTitle: "平静的开局",
	protection: (turns, tiles) =>
		`在你的前${whole(turns)}回合，只要你不超过${whole(tiles)}格，就没人能进攻你。运气和损耗仍然有效。`,
	back: (turns) => `出局的玩家过了${whole(turns)}回合之后，可以作为新人回来。`,
	wearTitle: "损耗",
	wear: (active) =>
		`每回合结束时，一格的六条边中，每有一条不与你的格相邻，就减${exact(active)}；地图边缘也算这样的边。圆整的领地持久，细长的容易崩散。`,
	idle: (turns, inactive) =>
		`如果你超过${whole(turns)}回合没有下命令，每条边改为减${exact(inactive)}。`,
	chanceTitle: "运气",
	chance: (turn) =>
		`从第${whole(turnNumber(turn))}回合起，每回合开始时，地图上任何一格都可能发生以下之一：`,
	lightning: (chance, least, most) =>
		`闪电（每回合${percent(chance)}）：使一格减${whole(least)}至${whole(most)}。`,
	earthquake: (chance, least, most, rim) =>
		`地震（${percent(chance)}）：中心减${whole(least)}至${whole(most)}，越往外越少，边缘减${whole(rim)}。`,
	drop: (chance, least, most) =>
		`掉落的分（${percent(chance)}）：${whole(least)}至${whole(most)}分落在一格上。归该格的主人，或留在无主格上等人扩张过来。`,
	speedTitle: "速度和公开的计划",
	speed: (share) =>
		`比速度：一回合的第一道命令全力执行，最后一道只有${percent(share)}的力量，并按送达的先后执行。所以再按一次会立即下达命令，而不是撤回。`,
	plans: "计划公开：命令一下达，人人都看得到。",
};

export const freeManual: FreeManual = {
	title: "自由和全图自由",
	orders: (count) => `一回合一秒，每回合你有${whole(count)}道命令。`,
	taking:
		"没有进攻、防守、储存、损耗和运气：命令直接夺取那一格，不管它是谁的。",
	place: "在自由模式中，那一格必须与你的领地相邻；在全图自由中，任何地方都行。",
	protection: (turns, tiles, seconds) =>
		`新人的领地在${whole(turns)}回合加${whole(seconds)}秒内不会被夺取，最多保护${whole(tiles)}格。`,
	end: "除非你选了别的结束条件，否则玩到尽兴为止。",
};
