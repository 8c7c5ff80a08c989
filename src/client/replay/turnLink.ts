/** A turn in an address, as in `#t=23`. Pure. */

/** The turn in an address's fragment; null if there is none. */
export function turnIn(hash: string): number | null {
	const found = /^#t=(\d{1,6})$/.exec(hash);
	return found === null ? null : Number(found[1]);
}

export function hashOf(turn: number): string {
	return `#t=${turn}`;
}
