/** The reader's settings of play, in Japanese. */
import type { PreferenceWords } from "../en/preferences.ts";

export const preferences: PreferenceWords = {
	title: "設定",
	close: "完了",
	speed: "ターンの再生",
	speeds: { 1: "通常の速さ", 2: "2倍速", 0: "一瞬で" },
	speedIs: (speed) => `ターンの再生：${speed}`,
	sound: "効果音",
	volume: "音量",
	vibration: "自分の番になったとき、マスを失ったときに振動する",
	pressTwice: "マスを2回押して命令を出す",
	ask: "音を出しますか？",
	yes: "出す",
	no: "出さない",
	soundOn: "音はオンです",
	soundOff: "音はオフです",
};
