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
	const at = ({ x, y }: Point) =>
		pair(
			Math.round(x * stepsPerUnit) / stepsPerUnit,
			Math.round(y * stepsPerUnit) / stepsPerUnit,
		);
	const curves = points.map((point, i) => {
		const next = points[(i + 1) % points.length];
		const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
		return { corner: at(point), middle: at(middle) };
	});
	const start = curves.at(-1)?.middle ?? "0 0";
	return `M${start}${curves.map(({ corner, middle }) => `Q${corner} ${middle}`).join("")}z`;
}

/** Two numbers; the minus of the second one also separates them. */
export function pair(x: number, y: number): string {
	return y < 0 ? `${x}${y}` : `${x} ${y}`;
}
