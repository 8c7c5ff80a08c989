/** How strong a tile looks. */

/** The opacity of the weakest tile and of the strongest. */
const FAINT = 0.16;
const FULL = 0.92;

/** The opacity of a taken tile; `share`: its strength as a share of the most that a tile can have. */
export function opacityOf(share: number): number {
	return FAINT + (FULL - FAINT) * share;
}
