/** The reader's settings of play, in Simplified Chinese. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "设置",
	close: "完成",
	speed: "回合演示速度",
	speeds: { 1: "原速", 2: "两倍速", 0: "立即完成" },
	speedIs: (speed) => `回合演示速度：${speed}`,
	sound: "声音",
	volume: "音量",
	vibration: "轮到我和我失去格时振动",
	pressTwice: "同一格按两次即下达命令",
	ask: "开声音吗？",
	yes: "开",
	no: "不开",
	soundOn: "声音已开",
	soundOff: "声音已关",
};
