/** Lets one tab at a time play a game. */

/** This tab plays the game from now on; resolves once it may. `onLost`: another tab does. */
export function takeGame(id: string, onLost: () => void): Promise<void> {
	// Missing on pages loaded over http.
	if (!navigator.locks) return Promise.resolve();
	return new Promise((resolve) => {
		navigator.locks
			.request(`game ${id}`, { steal: true }, () => {
				resolve();
				return new Promise<never>(() => {});
			})
			.catch(onLost);
	});
}
