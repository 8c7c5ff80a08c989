/** The server's clock, which stands still until it is moved, so that games of several days take no real time. */

/** The object that an alarm belongs to. */
export type AlarmKey = `${"rooms" | "directories"} ${string}`;

const realNow = Date.now;
let now = 0;
const alarms = new Map<AlarmKey, number>();

Date.now = () => now;

/** Sets the clock to the real time. Called in the first request, as the platform has no time before. */
export function startClock(): void {
	if (now === 0) now = realNow();
}

export function setAlarm(key: AlarmKey, at: number): void {
	alarms.set(key, at);
}

export function alarmOf(key: AlarmKey): number | null {
	return alarms.get(key) ?? null;
}

export function dropAlarm(key: AlarmKey): void {
	alarms.delete(key);
}

/**
 * Moves the clock to the next alarm that is due by `to`, removes that alarm and returns its
 * object; if there is none, moves the clock to `to` and returns null.
 */
export function advanceClock(to: number): AlarmKey | null {
	const [next] = [...alarms]
		.filter(([, at]) => at <= to)
		.sort(([, a], [, b]) => a - b);
	if (next === undefined) {
		now = Math.max(now, to);
		return null;
	}
	const [key, at] = next;
	now = Math.max(now, at);
	alarms.delete(key);
	return key;
}

/** When the next alarm is due; null if there is none. */
export function nextAlarmAt(): number | null {
	return alarms.size === 0 ? null : Math.min(...alarms.values());
}
