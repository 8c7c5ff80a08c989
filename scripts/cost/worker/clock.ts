/** The server's time, which stands still until it is moved: whoever counts does not wait for the days of a game. */

/** Where an object's alarm is kept in its stead. */
export type AlarmKey = `${"rooms" | "directories"} ${string}`;

const realNow = Date.now;
let now = 0;
const alarms = new Map<AlarmKey, number>();

Date.now = () => now;

/** Begins with the real time: at the first request, as there is none before. */
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
 * Moves the time up to `to`, or to the next alarm that is due by then, which is
 * given and waits no longer; null if there was none.
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

/** When the next alarm is due; null without any. */
export function nextAlarmAt(): number | null {
	return alarms.size === 0 ? null : Math.min(...alarms.values());
}
