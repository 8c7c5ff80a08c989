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

/** A closed curve along a line through points, which rounds its corners. */
export function roundedPath(
	points: readonly Point[],
	stepsPerUnit: number,
): string {
	const at = ({ x, y }: Point) => ({
		x: Math.round(x * stepsPerUnit),
		y: Math.round(y * stepsPerUnit),
	});
	const middles = points.map((point, i) => {
		const next = points[(i + 1) % points.length];
		return at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 });
	});
	let from = middles[middles.length - 1];
	const way = ({ x, y }: Point) =>
		pair((x - from.x) / stepsPerUnit, (y - from.y) / stepsPerUnit);
	const start = pair(from.x / stepsPerUnit, from.y / stepsPerUnit);
	const curves = points.map((point, i) => {
		const curve = `${way(at(point))} ${way(middles[i])}`;
		from = middles[i];
		return curve;
	});
	return `M${start}q${curves.join(" ").replaceAll(" -", "-")}z`;
}

/** Two numbers; the minus of the second one also separates them. */
export function pair(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
