/** The words of the page "How to play", in Japanese; all numbers come from the rulesets. */
import type { ManualWords, Pay } from "../en/manual.ts";
import { classicManual, freeManual } from "./manualModes.ts";
import { exact, percent, whole } from "./numbers.ts";
import { orderHelp } from "./orderHelp.ts";

const tiles = (count: number) => `${whole(count)}マス`;
const points = (count: number) => `${exact(count)}点`;

/** What pays, with those parts that do. */
const pays = ({ pointsPerTown, pointsPerTownTaken, pointsPerTile }: Pay) =>
	[
		...(pointsPerTown === 0
			? []
			: [`領地の町1か所につき1ターンに${points(pointsPerTown)}`]),
		...(pointsPerTownTaken === 0
			? []
			: [
					`ほかのプレイヤーから町を奪うとその場で${points(pointsPerTownTaken)}`,
				]),
		...(pointsPerTile === 0
			? []
			: [`領地1マスにつき1ターンに${points(pointsPerTile)}`]),
	].join("、");

export const manualWords: ManualWords = {
	title: "遊び方",
	lead: "マップが1枚、1ターンに数回の命令、そしてそれぞれに計画を持つ隣人たち。8つの文を読めば遊べます。残りは後からで大丈夫です。",
	learn: "1分半、遊んで覚える",
	contents: "このページの内容",
	before: "前",
	after: "後",

	rules: {
		title: "8つの文でわかるルール",
		start: (land, strength) =>
			`町のまわりの、兵力${exact(strength)}の${tiles(land)}から始まります。`,
		orders: (level, perTown, most) =>
			`1ターンに命令を${whole(level)}回出せます。領地の町1か所につき${whole(perTown)}回増えます${most === null ? "" : `（最大${whole(most)}回）`}。`,
		grow: (strength) =>
			`領地の隣の空きマスに命令を出すと、領地を広げます。そのマスは兵力${exact(strength)}であなたのものになります。`,
		attack: (damage, captured) =>
			`領地の隣の、ほかの人のマスに出すと、攻撃します。接しているあなたのマス1つにつき兵力が${exact(damage)}減り、0になると兵力${exact(captured)}であなたのものになります。`,
		defend: (gain, most) =>
			`自分のマスに出すと、守ります。兵力が${exact(gain)}増えます（最大${exact(most)}）。`,
		sealed:
			"全員の命令は、ターンが終わるまで秘密です。その後、1巡ごとに各プレイヤーの命令が1回ずつ実行され、巡ごとの順番は運で決まります。",
		cutOff:
			"それが済むと、領地のうち最大の区域から切り離されたマスは失われ、誰でも取れる空きマスになります。",
		score: (pay, turns) =>
			`点は、${pays(pay)}。${whole(turns)}ターン後に点がいちばん多い人の勝ちです。`,
	},

	pictures: {
		title: "5つの図",
		titles: {
			grow: "広げる",
			attack: "攻撃する",
			defend: "守る",
			cut: "切り離す",
			towns: "町",
			break: "マスを崩す",
			wear: "消耗",
		},
		grow: (strength) =>
			`領地の隣の空きマスに命令を出すと、兵力${exact(strength)}であなたのものになります。`,
		attack: (damage, touching) =>
			`隣人のマスに出すと、接しているあなたのマス1つにつき兵力が${exact(damage)}減ります。ここでは${tiles(touching)}が接しているので、奪えます。`,
		defend: (gain, most) =>
			`自分のマスに出すと、兵力が${exact(gain)}増えます（最大${exact(most)}）。`,
		cut: (count) =>
			`持ち主の最大の区域から切り離されたマスは、ターンの終わりに失われます。ここでは1マスが${tiles(count)}を道連れにします。`,
		towns: (perTown) =>
			`町1か所ごとに、1ターンの命令も${whole(perTown)}回増えます。`,
		side: (isYou, land, held) =>
			`${isYou ? "あなた" : "隣人"}の領地は${tiles(land)}${held === 0 ? "" : `、町${whole(held)}か所`}です。`,
	},

	effects: {
		grew: (strength) =>
			`空きマスが兵力${exact(strength)}であなたのものになります。`,
		attacked: (damage) => `隣人のマスの兵力が${exact(damage)}減ります。`,
		captured: (strength) => `あなたが奪い、兵力は${exact(strength)}です。`,
		paid: (count) => `町を奪って、その場で${points(count)}を得ます。`,
		broken: "マスは崩れて空きます。",
		defended: (gain, strength) =>
			`あなたのマスの兵力が${exact(gain)}増えて、${exact(strength)}になります。`,
		cut: (count) => `隣人は切り離された${tiles(count)}を失います。`,
		worn: "開いた辺のあるマスは兵力を失います。",
		orders: (level) => `1ターンの命令が${whole(level)}回になりました。`,
		scored: (count) => `あなたは${points(count)}を得ます。`,
	},

	tips: {
		title: "知っておくと有利なこと",
		support: (touching) =>
			`新しいマスは、あなたの${tiles(touching)}が接していれば、命令1回で奪えます。囲んでから攻撃しましょう。`,
		cut: "押すより切る：領地の2つの部分をつなぐ1マスには、その先のすべてと同じ価値があります。自分の領地のそうしたマスを見つけて、もう1か所でつなぎましょう。",
		weak: "攻撃を助ける力は、弱いマスも強いマスも同じです。兵力は、そのマスを守るためのものです。",
		twice:
			"1つのマスに命令を2回出すのは間違いではありません。1回目で取れたら、2回目がそこを守ります。",
		first:
			"最初の命令は、最初の巡で実行されます。いちばん急ぐ命令を最初に出しましょう。",
		town: "町は毎ターン点をもたらすので、早く取るほど得です。そして首位から奪えば、その分だけ首位は失います。",
		shore:
			"水と山は誰も領地にできず、そこから攻撃もできません。その隣のマスは、守る辺が少なくてすみます。",
	},

	details: {
		title: "細かいルール",
		plan: "マスを押すと命令を計画し、もう一度押すと取り消します。「もう1回」を押すと、同じマスに2回目を計画します。「ターン終了」ですべての命令を出します。時間切れになったときも、ページが開いていれば、計画した命令が出されます。",
		signs:
			"兵力の横の旗は、このターンにあなたが取れるマスを、三角は、ほかの人に奪われるおそれのあるマスを示します。塗りつぶしなら命令1回、白抜きなら2回です。",
		ready:
			"ターンが実行されるまでは、計画に戻れます。実行されるのは、全員がターンを終えたとき、または時間が切れたときです。急いでも有利にはなりません。",
		changed:
			"命令の働きは、実行の時点でそのマスが誰のものかで決まります。マスがもうあなたの領地に接していなければ、命令は不発になります。",
		places:
			"2人または4人のとき、開始地点はすべて同じ条件です。ほかの人数でも、ほとんどの場合、できるかぎり公平に作られます。誰がどこから始めるかは、くじで決まります。",
		out: "最後のマスを失うと脱落し、後は観戦できます。残りが1人になると、ゲームは終わりです。",
		pay: "町の点は、ターンの終わりに、切り離されたマスが失われた後で入ります。",
		equal: "同じ広さの区域が2つあるときは、兵力の大きいほうが最大の区域です。",
		tie: "最後に点が同じなら、領地の広い人が上になります。",
	},

	maps: {
		title: "マップと時間",
		drawn:
			"マップはゲームごとに運で作られます。形と大きさはあなたが選びます。マップには町と、誰も領地にできない水と山があります。",
		example: (land, held, starts) =>
			`陸が${tiles(land)}、町が${whole(held)}か所。そのうち${whole(starts)}か所がプレイヤーの開始地点です。`,
		time: (seconds) =>
			`リアルタイムのゲームの1ターンは、特に選ばなければ${whole(seconds)}秒です。全員が早く終えれば短くなります。`,
		size: "大きさ",
		players: "最大人数",
		turns: "ターン数",
		minutes: "最長（分）",
		board: (cols, rows) => `${whole(cols)} × ${whole(rows)}`,
	},

	bots: {
		title: "練習相手のボット",
		ladder:
			"強さ順（弱いものから）。勝てるところから始めて、上を目指しましょう。",
		characters: "性格別。それぞれ狙いが違います：",
	},

	kinds: orderHelp({ exact, percent, whole }),
	classic: classicManual,
	free: freeManual,

	keys: {
		title: "マウスなしで",
		text: "すべての操作がキーボードでできます。",
		march: "行軍では",
		others: "ほかのゲームでは",
		key: "キー",
		does: "はたらき",
	},

	fairness: {
		title: "公平で、確かめられる",
		sealed:
			"命令は非公開です。サーバーは、ターンが終わるまであなたの命令を誰にも送りません。ボットが知っていることも、あなたと同じです。",
		chance:
			"運は誰にも操作できません。ゲームの前に、サーバーは秘密の値を作り、ターンの数だけ繰り返しハッシュします。こうしてできるチェーンでは、どの値からも次の値が求まり、前の値は求まりません。ゲームの開始時に最後の値が公開され、そこからマップと開始地点が作られます。その後は各ターンで、前に使った値の1つ手前の値を使います。",
		check:
			"そのため、次のターンの運は誰にも予測できず、それが最初の命令の前に決まっていたことは誰でも確かめられます。あるターンの値をハッシュすれば、前のターンの値になるはずです。",
		replay:
			"あなたのブラウザーは、サーバーと同じルールですべてのターンを自分で計算し、結果を比べます。",
	},

	startPlaying: "これで全部です。プレイしてみましょう",
};
