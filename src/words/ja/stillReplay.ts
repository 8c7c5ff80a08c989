/** What is said of a finished game before its replay begins, in Japanese. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript:
		"1ターンずつ見たり検証したりするには、このページでJavaScriptが必要です。下に結果を示します。",
	download: "ダウンロード",
	downloadHint: "ゲーム全体（JSON）",
	newGame: "新しいゲーム",
	chart: {
		name: "ターンごとの領地",
		after: "ターン後",
		start: "開始時",
		table: "ターンごとの領地（表）",
	},
};
