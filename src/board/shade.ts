/** The opacity that shows a tile's strength. */

/** The opacity of the weakest tile and of the strongest. */
const FAINT = 0.22;
const FULL = 0.95;

/** The opacity of a taken tile; `share`: its strength as a share of a tile's maximum. */
export function opacityOf(share: number): number {
	return FAINT + (FULL - FAINT) * share;
}
