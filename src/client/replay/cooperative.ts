/** Long work in small pieces, so that the page stays alive meanwhile. */

/** As long may a piece take: half a frame. */
const PIECE_MS = 8;

/** Runs a generator to its end, and tells now and then what it yielded last; what it returns. Throws when it is aborted. */
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
		await breath();
		signal?.throwIfAborted();
		pieceEndsAt = performance.now() + PIECE_MS;
	}
}

/** Lets the page draw and answer. Timers in a row are slowed down by browsers, messages are not. */
function breath(): Promise<void> {
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
