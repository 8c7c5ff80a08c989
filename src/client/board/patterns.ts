/** The patterns of the seats' land, shown in the high-contrast setting. */
import { CELL, patternOf } from "../../board/patterns.ts";
import { svg } from "../ui/dom.ts";

/** Their definitions, once a page. */
export function patternDefs(seatCount: number): SVGDefsElement {
	return svg(
		"defs",
		{},
		...Array.from({ length: seatCount }, (_, seat) => {
			const { lines, turn } = patternOf(seat);
			return svg(
				"pattern",
				{
					id: `pattern-${seat}`,
					width: CELL,
					height: CELL,
					patternUnits: "userSpaceOnUse",
					patternTransform: `rotate(${turn})`,
				},
				svg("path", { d: lines }),
			);
		}),
	);
}

export function patternFill(seat: number): string {
	return `url(#pattern-${seat})`;
}
