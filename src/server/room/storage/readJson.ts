/** Parses JSON; null if that fails, for data that the game can do without. */
export function readJson<T>(text: string): T | null {
	try {
		return JSON.parse(text) as T;
	} catch (error) {
		console.error("something in a room could not be read", error);
		return null;
	}
}
