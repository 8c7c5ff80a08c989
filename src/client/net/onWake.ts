/** Detects that the device was asleep, or that its clock was set. During sleep `performance.now()` may stop. */

/** A larger jump is neither a late timer nor a clock that runs slightly fast. */
const JUMP_MS = 1000;
const LOOK_EVERY_MS = 2000;

/** Calls `listener` when the known time and network state may be wrong. */
export function onWake(listener: () => void): void {
	let known = aheadMs();
	setInterval(() => {
		const now = aheadMs();
		const hasJumped = Math.abs(now - known) > JUMP_MS;
		known = now;
		if (hasJumped) listener();
	}, LOOK_EVERY_MS);
}

/** How far the device's clock is ahead of the page's own. */
function aheadMs(): number {
	return Date.now() - performance.now();
}
