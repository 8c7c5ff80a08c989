/** Who makes room when all places are taken: a socket of the network that has the most. */
export type Occupant = {
	/** Null counts as a network of its own. */
	readonly network: string | null;
	/** Epoch ms. */
	readonly openedAt: number;
};

/**
 * The place that a newcomer from a network gets: the oldest of the network that
 * has the most. Null if no network has at least two more than the newcomer's
 * own: then many people from many networks are there, and the newcomer is one
 * too many.
 */
export function chooseEvicted<P extends Occupant>(
	newcomer: string | null,
	placed: readonly P[],
): P | null {
	const crowds = Map.groupBy(placed, ({ network }) => network);
	const own = crowds.get(newcomer)?.length ?? 0;
	let largest: readonly P[] = [];
	for (const crowd of crowds.values())
		if (crowd.length > largest.length) largest = crowd;
	if (largest.length < own + 2) return null;
	return largest.reduce((a, b) => (b.openedAt < a.openedAt ? b : a));
}
