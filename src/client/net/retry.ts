/** Tries again what may fail for a while, such as loading a file. */
import { backOffMs } from "./backOff.ts";

/** The result of the first attempt that does not fail, of `tries` at most, with growing pauses. Throws the last failure. */
export async function retry<T>(
	attempt: () => Promise<T>,
	tries: number,
	onFailure: (failures: number) => void = () => {},
): Promise<T> {
	for (let failures = 1; ; failures++) {
		try {
			return await attempt();
		} catch (error) {
			if (failures >= tries) throw error;
			onFailure(failures);
			await pause(backOffMs(failures - 1, Math.random()));
		}
	}
}

/** How long to wait: a dead network may never report an error. */
const LOAD_WITHIN_MS = 20_000;

/** What is loaded. Throws where it takes too long. */
export async function withTimeout<T>(loading: Promise<T>): Promise<T> {
	let timer = 0;
	const limit = new Promise<never>((_, reject) => {
		timer = setTimeout(
			() => reject(new Error("it takes too long")),
			LOAD_WITHIN_MS,
		);
	});
	try {
		return await Promise.race([loading, limit]);
	} finally {
		clearTimeout(timer);
	}
}

/** Waits so long, or until the network is back. */
function pause(ms: number): Promise<void> {
	return new Promise((resolve) => {
		const end = () => {
			clearTimeout(timer);
			removeEventListener("online", end);
			resolve();
		};
		const timer = setTimeout(end, ms);
		addEventListener("online", end);
	});
}
