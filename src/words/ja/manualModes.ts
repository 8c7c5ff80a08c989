/** The words of "How to play" about the classic and the single-step modes, in Japanese. */
import type { ClassicManual, FreeManual } from "../en/manualModes.ts";
import { turnNumber } from "../turnNumber.ts";
import { exact, percent, whole } from "./numbers.ts";

export const classicManual: ClassicManual = {
	title: "クラシック",
	lead: "町も得点もない、ゆっくりしたゲーム。領地がすべてで、その領地は消耗していきます。",
	aim: (share) =>
		`何ターンかかっても、マップの${percent(share)}を領地にすれば勝ちです。`,
	start: (strength) =>
		`最初に空きマスを1つ選びます。その兵力は${exact(strength)}で、選ぶのに最初のターンの命令を1回使います。`,
	turn: "各ターンは、運、命令、消耗の順に進みます。",
	ordersTitle: "命令",
	orders:
		"命令は、レベルの数だけ出せます。貯めた点が1点たまるごとに、1回増えます。",
	reachTable: "攻撃で減る兵力（レベルと、マスの距離による）",
	level: "レベル",
	outOfReach: "届かない",
	levelsTitle: "レベル",
	levels: (steps) =>
		`レベルは領地の広さに合わせて上がり下がりします。必要なマスの数は、どの盤でも同じです：${steps}。`,
	levelStep: (level, tiles) => `レベル${whole(level)}は${whole(tiles)}マスから`,
	protectionTitle: "穏やかな出だし",
	protection: (turns, tiles) =>
		`最初の${whole(turns)}ターンは、領地が${whole(tiles)}マス以下であるかぎり、誰もあなたを攻撃できません。運と消耗は別です。`,
	back: (turns) =>
		`脱落したプレイヤーは、${whole(turns)}ターンより後なら、新人として戻れます。`,
	wearTitle: "消耗",
	wear: (active) =>
		`各ターンの終わりに、マスは、あなたのマスに接していない辺1つにつき兵力を${exact(active)}失います。マップの端もそうした辺に数えます。丸い領地は長持ちし、細く伸びた部分は崩れていきます。`,
	idle: (turns, inactive) =>
		`${whole(turns)}ターンより長く命令を出していないと、辺1つにつき${exact(inactive)}失います。`,
	chanceTitle: "運",
	chance: (turn) =>
		`ターン${whole(turnNumber(turn))}からは、ターンの初めに、マップのどこかのマスで次のどれかが起きることがあります：`,
	lightning: (chance, least, most) =>
		`落雷（1ターンに${percent(chance)}）：1マスの兵力を${whole(least)}〜${whole(most)}減らします。`,
	earthquake: (chance, least, most, rim) =>
		`地震（${percent(chance)}）：中心の兵力を${whole(least)}〜${whole(most)}減らします。端に近いほど弱まり、いちばん端では${whole(rim)}です。`,
	drop: (chance, least, most) =>
		`点の落下（${percent(chance)}）：1マスに${whole(least)}〜${whole(most)}点。持ち主のものになるか、空きマスなら誰かがそこへ領地を広げるまで残ります。`,
	speedTitle: "早さと計画の公開",
	speed: (share) =>
		`早さがものをいいます。ターンの最初の命令は本来の威力を持ち、最後の命令は${percent(share)}になります。命令は届いた順に実行されます。そのため、マスをもう一度押すと、取り消すのではなく、すぐに命令を出します。`,
	plans: "計画は公開です。出された命令は、すぐに全員に見えます。",
};

export const freeManual: FreeManual = {
	title: "フリーと完全フリー",
	orders: (count) =>
		`1ターンは1秒で、各ターンに命令を${whole(count)}回出せます。`,
	taking:
		"攻撃、守り、貯めること、消耗、運はありません。誰のマスでも、命令を出せば自分のものになります。",
	place:
		"フリーでは、マスがあなたの領地に接していなければなりません。完全フリーでは、どこにあってもかまいません。",
	protection: (turns, tiles, seconds) =>
		`新人の領地は、${whole(turns)}ターンと${whole(seconds)}秒の間、${whole(tiles)}マスまで奪われません。`,
	end: "別の終わり方を選ばないかぎり、気のすむまで続きます。",
};
