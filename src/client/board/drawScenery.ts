/** Draws a board's scenery where the server's page has no picture of it. */
import type { LaidBoard } from "../../board/layout.ts";
import {
	GRASS,
	SHORE_BRUSHES,
	type Stroke,
	sceneryOf,
} from "../../board/scenery.ts";
import { prefersStillness, svg } from "../ui/dom.ts";

const FADE_MS = 300;

/** Into two groups: one below the tiles, one above everyone's land. Both fade in. */
export function drawScenery(
	board: LaidBoard,
	below: SVGGElement,
	above: SVGGElement,
): void {
	const { shore, isFine, ground, towns, roofs } = sceneryOf(board);
	const painted = ([brush, d]: Stroke) => svg("path", { class: brush, d });
	below.append(
		...SHORE_BRUSHES.map((brush) => painted([brush, shore])),
		...(isFine ? meadow(shore) : []),
		...ground.map(painted),
	);
	above.append(
		...towns.map(painted),
		...roofs.map((d) => painted(["roof", d])),
	);
	if (prefersStillness()) return;
	for (const group of [below, above])
		group.animate([{ opacity: 0 }, {}], FADE_MS);
}

const GRASS_ID = "grass";

function meadow(shore: string): SVGElement[] {
	const { width, height, path } = GRASS;
	return [
		svg(
			"pattern",
			{ id: GRASS_ID, patternUnits: "userSpaceOnUse", width, height },
			svg("path", { class: "grass", d: path }),
		),
		svg("path", { d: shore, fill: `url(#${GRASS_ID})` }),
	];
}
