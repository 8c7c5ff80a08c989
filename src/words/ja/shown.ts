/** The words of a game that is shown, in play or in its replay, in Japanese. */
import type { ShownWords } from "../en/shown.ts";
import { percents } from "../numbers.ts";
import { turnNumber } from "../turnNumber.ts";
import { boardWords } from "./board.ts";
import { number, orders, phrases, sentences, towns } from "./grammar.ts";

export const shownWords: ShownWords = {
	number,
	phrases,
	sentences,
	percent: (share) => `${percents(share)}%`,

	turn: (turn, inAll = null) =>
		inAll === null
			? `ターン${turnNumber(turn)}`
			: `ターン${turnNumber(turn)}/${inAll}`,

	home: "ホーム",
	board: boardWords,

	seats: {
		name: "プレイヤー",
		you: "あなた",
		bot: "ボット",
		level: (level) => `レベル${level}`,
		levelShort: (level) => `Lv${level}`,
		land: (tiles) => `${number(tiles)}マス`,
		towns,
		orders,
		points: (count) => `${number(count)}点`,
		gain: (points) => `+${number(points)}`,
		scores: (points, gain) =>
			`${number(points)}点、1ターンに+${number(gain)}点`,
		dead: "脱落",
		absent: "まだ盤にいません",
		protected: "保護中",
		resigned: "投了、ボットが続行",
		gaveUp: "投了",
		away: "離席中",
		onHoliday: "休暇中",
		held: "離席中、ボットがプレイ",
		ready: "ターン終了",
	},

	log: {
		name: "これまでの出来事",
		empty: "まだ何も起きていません。",
		open: "ログ",
		close: "閉じる",
	},

	menu: {
		name: "メニュー",
		skip: "スキップ",
	},

	deletedPlayer: "削除されたプレイヤー",
};
