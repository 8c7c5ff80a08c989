/** A duration in words. */
import type { SettingsWords } from "../../../words/en/settings.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** In the largest unit that gives an integer. */
export function durationText(words: SettingsWords, ms: number): string {
	if (ms % DAY === 0) return words.days(ms / DAY);
	if (ms % HOUR === 0) return words.hours(ms / HOUR);
	if (ms % MINUTE === 0) return words.minutes(ms / MINUTE);
	return words.seconds(Math.round(ms / SECOND));
}
