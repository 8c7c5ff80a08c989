/** Lines of a width along the sides of polygons, as shapes for a raster. */
import type { Place, Polygon, Raster } from "./Raster.ts";

/**
 * Adds the sides of a polygon as lines; `width`: in the polygon's units. Each line is a little
 * longer than its side, so that corners are closed.
 */
export function addStroke(
	raster: Raster,
	polygon: Polygon,
	width: number,
	place: Place,
): void {
	const half = width / 2;
	for (let i = 0; i < polygon.length; i += 2) {
		const next = (i + 2) % polygon.length;
		addLine(raster, [polygon[i], polygon[i + 1]], {
			to: [polygon[next], polygon[next + 1]],
			half,
			place,
		});
	}
}

type End = readonly [x: number, y: number];

function addLine(
	raster: Raster,
	[x, y]: End,
	{ to, half, place }: { to: End; half: number; place: Place },
): void {
	const [wayX, wayY] = [to[0] - x, to[1] - y];
	const length = Math.sqrt(wayX * wayX + wayY * wayY);
	if (length === 0) return;
	const alongX = (wayX / length) * half;
	const alongY = (wayY / length) * half;
	const [startX, startY] = [x - alongX, y - alongY];
	const [endX, endY] = [to[0] + alongX, to[1] + alongY];
	raster.add(
		[
			...[startX + alongY, startY - alongX, endX + alongY, endY - alongX],
			...[endX - alongY, endY + alongX, startX - alongY, startY + alongX],
		],
		place,
	);
}
