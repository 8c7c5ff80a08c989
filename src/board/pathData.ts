/** Compact SVG path data. */
import type { Point } from "./layout.ts";

/** A closed line through points; `stepsPerUnit`: rounding steps per unit, 1 for integers. */
export function closedPath(
	points: readonly Point[],
	stepsPerUnit: number,
): string {
	let before = { x: 0, y: 0 };
	const moves = points.map((point) => {
		// Rounds before subtracting, so that the errors don't add up.
		const at = {
			x: Math.round(point.x * stepsPerUnit),
			y: Math.round(point.y * stepsPerUnit),
		};
		const move = pair(
			(at.x - before.x) / stepsPerUnit,
			(at.y - before.y) / stepsPerUnit,
		);
		before = at;
		return move;
	});
	const [start, ...others] = moves;
	return `M${start}l${others.join(" ").replaceAll(" -", "-")}z`;
}

/** Two numbers; the minus of the second one also separates them. */
export function pair(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
