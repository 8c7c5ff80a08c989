/** The words of the check of a finished game, in Chinese. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";

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

export const proofWords: ProofWords = {
	why: "第一回合之前，这局公布了一条密钥链的末端；每回合的运气都由链上的下一个密钥决定，所以任何人，包括我们，都无法挑选或事后更改。现在你的浏览器按同样的规则重演所有命令，并在每回合后与记录比对。",
	checking: (done, all) => `已核对${done}/${all}回合`,
	holds: "全部正确。",
	checks: {
		keys: (count) =>
			count === 1
				? "1个密钥：可追溯到开局时公布的密钥"
				: `${count}个密钥：每个都可追溯到前一个，第一个可追溯到开局时公布的密钥`,
		orders: (orders, starts) => `${orders}道命令和${starts}个起点：都符合规则`,
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
};
