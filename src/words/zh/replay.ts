/** The words of the replay of a finished game, in Simplified Chinese. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "其他人都已出局。",
	"turn-cap": "对局到达了回合上限。",
	unattended: "已经没有人在，对局停止。",
	resigned: "最后一人认输，对局结束。",
};

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "记录没有清楚说明这局用的是哪种规则。",
	map: "棋盘与开局时公布的密钥生成的不同。",
	key: "密钥不是开局时公布的链条中的下一个。",
	origin: "这局并非从它所说的局面接着玩。",
	order: "有规则不允许的命令或起点。",
	late: "对局当时已经结束。",
	hash: "按规则，这些命令得到的局面与记录不同。",
	final: "按规则，对局的最终局面与记录不同。",
	end: "按规则，对局没有在此结束，或不是这样结束。",
	standings: "按规则，名次与记录不同。",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "回放",
	titleAt: (turn) => `${turn} · 回放 · Hexmarch`,
	turnOf: (turn, inAll) => `第${turnNumber(turn)}/${inAll}回合`,
	after: (turns) => `第${turns}回合后`,
	over: "对局已结束",
	wins: (name) => `${name}获胜`,
	nobodyWins: "无人幸存，无人获胜",
	isAhead: (name) => `${name}领先`,
	ends,
	lastTurn: "最后一回合已结束。",
	wonByPoints: (points, turns) => `${turns}回合后得${points}分。`,
	wonByLand: (tiles, turn) => `第${turnNumber(turn)}回合，${tiles}格即可获胜。`,
	summary: (turns, players) => `${turns}回合，${players}位玩家`,
	needsScript: "要逐回合观看并验证这局，本页需要JavaScript。下面是最终结果。",
	loading: "正在载入回放…",
	failed: "这局的各回合未能载入。下面是最终结果；刷新页面可再试。",
	damaged: "这局的记录无法重演。下面是最终结果。",
	otherVersion: "这局用的规则版本本页不认识。刷新页面可获取新版。",

	chart: {
		name: "各回合领地",
		slider: "回合",
		after: "回合后",
		start: "开局",
		leads: (name, tiles, percent) =>
			`${name}以${tiles}格领先，占地图${percent}`,
		follows: (name, tiles) => `${name}：${tiles}格`,
		points: (name, points) => `${name}：${points}分`,
		nobody: "无人占有领地",
		needed: "获胜所需",
		table: "各回合领地（表格）",
	},

	controls: {
		name: "播放",
		play: "播放",
		pause: "暂停",
		back: "后退一回合",
		forward: "前进一回合",
		first: "到开局",
		last: "到终局",
		speed: "速度",
		speeds: (factor) => `${factor}×`,
	},
	orders: "显示命令",
	copy: "复制链接",
	copied: "已复制",
	notCopied: "浏览器不允许本页复制链接，请从这里复制：",
	copyHint: "指向这一回合的链接",
	analyse: "分析",
	playOn: "从这里接着玩",
	download: "下载",
	downloadHint: "整局的JSON文件",
	newGame: "新对局",

	keys: {
		title: "快捷键",
		close: "关闭",
		list: [
			["空格", "播放、暂停"],
			["← →", "后退、前进一回合"],
			["Page ↑ ↓", "在图表上：前进、后退十回合"],
			["Home、End", "到开局、到终局"],
			["+ −", "加快、放慢"],
			["O", "显示或隐藏命令"],
			["N", "按住时显示数字"],
			["0", "整个棋盘"],
			["← ↑ → ↓", "在棋盘上：在各格间移动"],
			["?", "这些快捷键"],
		],
	},

	proof: {
		title: "验证这局",
		why: "第一回合之前，这局公布了一条密钥链的末端；每回合的运气都由链上的下一个密钥决定，所以任何人，包括我们，都无法挑选或事后更改。现在你的浏览器按同样的规则重演所有命令，并在每回合后与记录比对。",
		checking: (done, all) => `已核对${done}/${all}回合`,
		holds: "全部正确。",
		checks: {
			keys: (count) =>
				count === 1
					? "1个密钥：可追溯到开局时公布的密钥"
					: `${count}个密钥：每个都可追溯到前一个，第一个可追溯到开局时公布的密钥`,
			orders: (orders, starts) =>
				`${orders}道命令和${starts}个起点：都符合规则`,
			origin: (turn, game) =>
				`前${turn}回合：属于对局${game}，其当时的局面正是这局的起始局面`,
			positions: (count) => `${count}个局面：都与记录相同`,
			result: (name, turns) => `结果：对局在${turns}回合后结束，${name}第一`,
		},
		fails: (turn) => `第${turnNumber(turn)}回合不正确。`,
		failsAtEnd: "终局不正确。",
		faults,
		heldUntil: (turns) =>
			turns === 0 ? "此前没有可核对的内容。" : `此前的${turns}回合都正确。`,
		show: (turn) => `查看第${turnNumber(turn)}回合`,
		published: "第一回合前公布",
		finalHash: "最终局面的哈希值",
		byHand: "下载这局，不靠我们自行核对：",
		close: "关闭",
	},
};
