/** How many games the device keeps, so that a page without any need not load what lists them. */
const KEY = "kept games 1";

export function hasKeptGames(): boolean {
	try {
		return Number(localStorage.getItem(KEY)) > 0;
	} catch {
		return false;
	}
}

export function noteKeptGames(count: number): void {
	try {
		localStorage.setItem(KEY, String(count));
	} catch {
		// Without storage nothing is kept either.
	}
}
