/** Linear equations. */

/** Solves a·x = b by Gaussian elimination with pivoting; `a` must be invertible. */
export function solve(a: readonly number[][], b: readonly number[]): number[] {
	const rows = a.map((row, i) => [...row, b[i]]);
	const size = rows.length;
	for (let col = 0; col < size; col++) {
		const best = rows
			.slice(col)
			.reduce(
				(top, row, i) =>
					Math.abs(row[col]) > Math.abs(rows[top][col]) ? col + i : top,
				col,
			);
		[rows[col], rows[best]] = [rows[best], rows[col]];
		for (const [i, row] of rows.entries()) {
			if (i === col) continue;
			const share = row[col] / rows[col][col];
			for (let k = col; k <= size; k++) row[k] -= share * rows[col][k];
		}
	}
	return rows.map((row, i) => row[size] / row[i]);
}
