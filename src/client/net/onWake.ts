/** Notices that the device was asleep, or its clock set: in sleep the page's own clock may stand still. */

/** No timer is so late without a reason, and no clock runs so wrong. */
const JUMP_MS = 1000;
const LOOK_EVERY_MS = 2000;

/** `listener`: what was known of the time, and of the network, may be wrong by now. */
export function onWake(listener: () => void): void {
	let known = aheadMs();
	setInterval(() => {
		const now = aheadMs();
		const hasJumped = Math.abs(now - known) > JUMP_MS;
		known = now;
		if (hasJumped) listener();
	}, LOOK_EVERY_MS);
}

/** How far the clock on the wall is ahead of the page's own. */
function aheadMs(): number {
	return Date.now() - performance.now();
}
