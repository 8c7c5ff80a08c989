/** Lets one tab at a time play a game. */

/** This tab plays the game from now on; resolves once it may. The signal: another tab does. */
export function takeGame(id: string): Promise<AbortSignal> {
	const lost = new AbortController();
	// Missing on pages loaded over http.
	if (!navigator.locks) return Promise.resolve(lost.signal);
	return new Promise((resolve) => {
		navigator.locks
			.request(`game ${id}`, { steal: true }, () => {
				resolve(lost.signal);
				return new Promise<never>(() => {});
			})
			.catch(() => lost.abort());
	});
}
