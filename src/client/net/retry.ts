/** Retries operations that may fail for a while, such as loading a file. */
import { backOffMs } from "./backOff.ts";

/** The result of the first successful attempt, of at most `tries`, with growing pauses. Throws the last failure. */
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

/** A time limit, as a dead network may never report an error. */
const LOAD_WITHIN_MS = 20_000;

/** The loaded value. Throws if loading takes too long. */
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

/** Waits this long, or until the network is back. */
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
