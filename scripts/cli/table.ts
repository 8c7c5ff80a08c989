/** Tables and figures as readable text. */

/** A row of a table: the first cell left-aligned, the others right-aligned, each as wide as its column. */
export function tableRow(
	cells: readonly (string | number)[],
	widths: readonly number[],
): string {
	return cells
		.map((cell, i) => {
			const text = String(cell);
			const width = widths[i] ?? 0;
			return i === 0 ? text.padEnd(width) : text.padStart(width);
		})
		.join("");
}

/** A share of 1 in percent, as in `12.5%`. */
export function percent(share: number, digits = 1): string {
	return `${(100 * share).toFixed(digits)}%`;
}
