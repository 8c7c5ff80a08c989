/** The words of the replay of a finished game, in Japanese. */
import type { OverReason } from "../../rules/ending.ts";
import type { Fault } from "../../rules/verify.ts";
import type { ReplayWords } from "../en/replay.ts";
import { turnNumber } from "../turnNumber.ts";
import { menuItems } from "./menuItems.ts";

const ends: Readonly<Record<OverReason, string>> = {
	won: "ほかの全員が脱落しました。",
	"turn-cap": "ゲームは最後のターンに達しました。",
	unattended: "誰もいなくなったため、ゲームは中断されました。",
	resigned: "最後の人が投了したため、ゲームは終了しました。",
};

const faults: Readonly<Record<Fault["type"], string>> = {
	rules: "どのルールでプレイされたのか、記録からははっきりしません。",
	map: "盤が、開始時に公開された鍵から作られるものと違います。",
	key: "鍵が、開始時に公開されたチェーンの次の鍵ではありません。",
	origin: "ゲームが、示された局面から続いていません。",
	order: "ルールでは許されない命令または開始地点があります。",
	late: "ゲームはすでに終わっていました。",
	hash: "ルールどおりなら、命令の結果は記録とは違う局面になります。",
	final: "ルールどおりなら、ゲームは記録とは違う局面で終わります。",
	end: "ルールどおりなら、ゲームはここでは、またはこのようには終わりません。",
	standings: "ルールどおりなら、順位が違います。",
};

export const replayWords: ReplayWords = {
	menuItems,
	title: "リプレイ",
	titleAt: (turn) => `${turn} · リプレイ · Hexmarch`,
	turnOf: (turn, inAll) => `ターン${turnNumber(turn)}/${inAll}`,
	after: (turns) => `ターン${turns}後`,
	over: "ゲーム終了",
	wins: (name) => `${name}の勝ち`,
	nobodyWins: "誰も残らず、勝者なし",
	isAhead: (name) => `${name}がリード`,
	ends,
	lastTurn: "最終ターンが終わりました。",
	wonByPoints: (points, turns) => `${turns}ターンで${points}点。`,
	wonByLand: (tiles, turn) =>
		`ターン${turnNumber(turn)}、${tiles}マスで勝利に届きました。`,
	summary: (turns, players) => `${turns}ターン、${players}人`,
	needsScript:
		"1ターンずつ見たり検証したりするには、このページでJavaScriptが必要です。下に結果を示します。",
	loading: "リプレイを読み込み中…",
	failed:
		"このゲームのターンを読み込めませんでした。下に結果を示します。もう一度試すには、ページを再読み込みしてください。",
	damaged: "このゲームの記録は再生できません。下に結果を示します。",
	otherVersion:
		"このゲームは、このページの知らないバージョンのルールでプレイされました。新しいバージョンを読み込むには、ページを再読み込みしてください。",

	chart: {
		name: "ターンごとの領地",
		slider: "ターン",
		after: "ターン後",
		start: "開始時",
		leads: (name, tiles, percent) =>
			`${name}が${tiles}マスでリード、マップの${percent}`,
		follows: (name, tiles) => `${name} ${tiles}マス`,
		points: (name, points) => `${name} ${points}点`,
		nobody: "領地を持つ人はいません",
		needed: "勝利に必要な数",
		table: "ターンごとの領地（表）",
	},

	controls: {
		name: "再生",
		play: "再生",
		pause: "一時停止",
		back: "1ターン戻る",
		forward: "1ターン進む",
		first: "最初へ",
		last: "最後へ",
		speed: "速さ",
		speeds: (factor) => `${factor}×`,
	},
	orders: "命令を表示",
	copy: "リンクをコピー",
	copied: "コピーしました",
	notCopied:
		"ブラウザーがリンクのコピーを許可しませんでした。ここからコピーしてください：",
	copyHint: "このターンへのリンク",
	analyse: "解析",
	playOn: "ここから続ける",
	download: "ダウンロード",
	downloadHint: "ゲーム全体（JSON）",
	newGame: "新しいゲーム",

	keys: {
		title: "キー操作",
		close: "閉じる",
		list: [
			["スペース", "再生、一時停止"],
			["← →", "1ターン戻る、進む"],
			["Page ↑ ↓", "グラフ上で：10ターン進む、戻る"],
			["Home、End", "最初へ、最後へ"],
			["+ −", "速く、遅く"],
			["O", "命令を表示、隠す"],
			["N", "押している間、数字を表示"],
			["0", "全体を表示"],
			["← ↑ → ↓", "盤上で：マスを移動"],
			["?", "このキー一覧"],
		],
	},

	proof: {
		title: "このゲームを検証",
		why: "このゲームは、最初のターンの前に、鍵のチェーンの端を公開しました。各ターンの運はチェーンの次の鍵で決まるので、誰も、私たち自身でさえ、それを選んだり後から変えたりできません。今、あなたのブラウザーが同じルールですべての命令を再現し、結果を各ターン後の記録と比べています。",
		checking: (done, all) => `${all}ターン中${done}ターンを確認`,
		holds: "すべて正しいことを確認しました。",
		checks: {
			keys: (count) =>
				count === 1
					? "鍵1個：開始時に公開された鍵につながります"
					: `鍵${count}個：どれも1つ前の鍵に、最初の鍵は開始時に公開された鍵につながります`,
			orders: (orders, starts) =>
				`命令${orders}回と開始地点${starts}か所：すべてルールに合っています`,
			origin: (turn, game) =>
				`最初の${turn}ターン：ゲーム${game}のもので、そのときの局面からこのゲームが続いています`,
			positions: (count) => `局面${count}個：すべて記録と一致します`,
			result: (name, turns) =>
				`結果：ゲームは${turns}ターンで終わり、1位は${name}`,
		},
		fails: (turn) => `ターン${turnNumber(turn)}が正しくありません。`,
		failsAtEnd: "終わり方が正しくありません。",
		faults,
		heldUntil: (turns) =>
			turns === 0
				? "それより前は確認できませんでした。"
				: `それより前の${turns}ターンは正しいものです。`,
		show: (turn) => `ターン${turnNumber(turn)}を表示`,
		published: "最初のターンの前に公開",
		finalHash: "最後の局面のハッシュ",
		byHand: "ゲームをダウンロードして、自分で確かめる：",
		close: "閉じる",
	},
};
