/** Does again what may fail for a while, such as loading a file. */
import { backOffMs } from "./backOff.ts";

/** The result of the first of so many attempts that does not fail, with pauses that grow; the last failure is thrown. */
export async function persist<T>(
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
			await rest(backOffMs(failures - 1, Math.random()));
		}
	}
}

/** Until so much time has passed, or the network is back. */
function rest(ms: number): Promise<void> {
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
