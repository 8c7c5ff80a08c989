/** When a browser may be told something again, by the clock of its reader's time zone. */
import type { PushSettings } from "../db/pushSubscriptions.ts";

const MINUTE_MS = 60_000;
const MINUTES_A_DAY = 24 * 60;

/**
 * When the quiet hours end (epoch ms), if they are now; null if they are not. On
 * a day when clocks change that may be an hour off: look again then.
 */
export function quietUntil(
	{ quiet, timeZone }: Pick<PushSettings, "quiet" | "timeZone">,
	now: number,
): number | null {
	if (quiet === null) return null;
	const minute = minuteOfDay(timeZone, now);
	const lengthMin = minutesFrom(quiet.from, quiet.to);
	if (minutesFrom(quiet.from, minute) >= lengthMin) return null;
	const leftMs = minutesFrom(minute, quiet.to) * MINUTE_MS;
	return now + leftMs - (now % MINUTE_MS);
}

/** From one time of day to the next such time, in minutes. */
function minutesFrom(from: number, to: number): number {
	return (to - from + MINUTES_A_DAY) % MINUTES_A_DAY;
}

function minuteOfDay(timeZone: string, now: number): number {
	const parts = new Intl.DateTimeFormat("en", {
		...{ timeZone, hour: "numeric", minute: "numeric", hourCycle: "h23" },
	}).formatToParts(now);
	const partOf = (wanted: string) =>
		Number(parts.find(({ type }) => type === wanted)?.value);
	return partOf("hour") * 60 + partOf("minute");
}

/** Whether the platform knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		return name.length <= 64;
	} catch {
		return false;
	}
}
