/** Records how long the frames of a page take while a turn is told. Runs in the page, before its scripts. */

declare global {
	interface Window {
		/** The time from each frame to the next, in ms. */
		frameTimes?: number[];
	}
}

/** Begins to record: only what lies between two frames in which the turn is told counts. */
export function recordFrames(): void {
	const frames: number[] = [];
	window.frameTimes = frames;
	let last: number | null = null;
	const note = (now: number) => {
		const isTold = document.querySelector("#game.animating") !== null;
		if (isTold && last !== null) frames.push(now - last);
		last = isTold ? now : null;
		requestAnimationFrame(note);
	};
	requestAnimationFrame(note);
}
