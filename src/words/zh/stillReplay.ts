/** What is said of a finished game before its replay begins, in Chinese. */
import type { StillReplayWords } from "../en/stillReplay.ts";

export const stillReplayWords: StillReplayWords = {
	needsScript: "要逐回合观看并验证这局，本页需要JavaScript。下面是最终结果。",
	download: "下载",
	downloadHint: "整局的JSON文件",
	newGame: "新对局",
	chart: {
		name: "各回合领地",
		after: "回合后",
		start: "开局",
		table: "各回合领地（表格）",
	},
};
