/** The words of the check of a finished game, in Japanese. */
import type { Fault } from "../../rules/verify.ts";
import type { ProofWords } from "../en/proof.ts";
import { turnNumber } from "../turnNumber.ts";

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

export const proofWords: ProofWords = {
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
};
