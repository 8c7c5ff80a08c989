/** Runs long work in small pieces, so that the page stays responsive. */

/**
 * How long pieces may take together before the page has its turn: a quarter of a frame, as the one that
 * passes this limit may be long.
 */
const PIECE_MS = 4;

/**
 * Runs a generator to its end and returns its result; after each piece `onProgress` receives
 * the last yielded value. Throws if aborted.
 */
export async function runCooperatively<Yielded, Result>(
	work: Generator<Yielded, Result>,
	onProgress: (done: Yielded) => void = () => {},
	signal?: AbortSignal,
): Promise<Result> {
	let pieceEndsAt = performance.now() + PIECE_MS;
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
		if (performance.now() < pieceEndsAt) continue;
		onProgress(value);
		await pause();
		signal?.throwIfAborted();
		pieceEndsAt = performance.now() + PIECE_MS;
	}
}

/** Lets the page draw and react. Browsers throttle chained timers, but not messages. */
export function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener("message", () => {
			port1.close();
			resolve();
		});
		port1.start();
		port2.postMessage(null);
	});
}
