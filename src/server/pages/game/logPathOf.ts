/**
 * The address of a finished game's log. Browsers cache a log forever, so a log that has lost a name
 * needs another address. `forgotten`: how many of its players have deleted their account since.
 */
export function logPathOf(gameId: string, forgotten: number): string {
	const query = forgotten === 0 ? "" : `?forgotten=${forgotten}`;
	return `/game/${gameId}/log.json${query}`;
}
