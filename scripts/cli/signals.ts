/** The signals by which a person, a terminal or the system asks a program to end. */

export const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Calls `stop` when this program is asked to end; returns a function that removes the handlers. */
export function onStopSignal(stop: () => void): () => void {
	for (const signal of STOP_SIGNALS) process.on(signal, stop);
	return () => {
		for (const signal of STOP_SIGNALS) process.off(signal, stop);
	};
}
